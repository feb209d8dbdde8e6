import type { Host } from '../../../host/host';
import type { Issue } from '../../../host/jira/model/issue';
import { openLegsOf } from '../../../src/domain/causes/legs';
import { asItReads } from '../../../src/domain/causes/links';
import { readCauses } from '../../../src/domain/causes/migrations';
import { rootsOf } from '../../../src/domain/causes/outline';
import { doesNotExplain } from '../../../src/domain/causes/rules/e5-does-not-explain';
import { stopWords } from '../../../src/domain/causes/rules/english/stop-words';
import { subjectOf } from '../../../src/domain/causes/rules/subject';
import { rankSimilar } from '../../../src/domain/causes/similar/rank-similar';
import { templateOf } from '../../../src/domain/causes/similar/template-of';
import { CauseId, IssueId, IssueKey } from '../../../src/domain/id';
import { analysisOf, issuesOfType, statusOf, toldSite } from './told-site';

let host: Host;
beforeAll(async () => {
  host = await toldSite();
}, 120_000);
afterAll(() => host.stop());

function documentOf(issue: Issue) {
  const read = readCauses(analysisOf(issue));
  if (!read.ok) throw new Error(`${issue.key} holds an analysis nobody can read`);
  return read.value.document;
}

const allAnalysed = () =>
  host.site.issues
    .all()
    .filter((issue) => analysisOf(issue) !== undefined)
    .map((issue) => ({ issue, document: documentOf(issue) }));

const closedCapas = () =>
  issuesOfType(host, 'CAPA')
    .filter((issue) => statusOf(host, issue) === 'Closed')
    .map((issue) => ({ key: issue.key, document: documentOf(issue) }));

describe('the reasoning of the story', () => {
  it('has asked in each leg of a closed CAPA, or said why not, and answered for the risks', () => {
    const open = closedCapas().filter(
      ({ document }) => openLegsOf(document).length > 0 || document.risk === undefined,
    );
    expect(open.map(({ key }) => key)).toEqual([]);
  });

  it('says where the roots of closed CAPAs belong', () => {
    const nowhere = closedCapas().flatMap(({ document }) =>
      rootsOf(document).filter(({ within }) => within === undefined),
    );
    expect(nowhere.map(({ text }) => text)).toEqual([]);
  });

  it('has three CAPAs whose root accounts for every row of a sheet', () => {
    const sheets = closedCapas().filter(({ document }) => document.isIsNot);
    expect(sheets).toHaveLength(3);
    expect(sheets.flatMap(({ document }) => doesNotExplain.check(subjectOf(document)))).toEqual([]);
  });

  it('has two graphs of more than ten causes with alternatives that were ruled out', () => {
    const branched = allAnalysed().filter(({ document: { causes } }) => {
      const out = causes.filter(({ standing }) => standing.kind === 'ruledOut');
      return causes.length > 10 && out.length >= 4;
    });
    expect(branched.map(({ issue }) => issue.summary)).toEqual([
      expect.stringContaining('spring'),
      expect.stringContaining('dose log'),
    ]);
  });

  it('read its links with the words they still have', () => {
    const stale = allAnalysed().filter(({ document }) => asItReads(document) !== document);
    expect(stale.map(({ issue }) => issue.key)).toEqual([]);
  });

  it('has a CAPA in the middle of it: a guess, a check in vain and a link nobody has read', () => {
    const issue = issuesOfType(host, 'CAPA').find((one) => statusOf(host, one) === 'Cause');
    const causes = issue ? documentOf(issue).causes : [];
    expect(causes.some(({ text }) => text.endsWith('?'))).toBe(true);
    expect(causes.some(({ reading, root }) => reading === 'unread' && !root)).toBe(true);
    expect(
      causes.some(({ verifications }) => verifications.some(({ result }) => result === 'failed')),
    ).toBe(true);
  });

  it('begins one with the causes of a closed one that the panel would offer for it', () => {
    const begun = allAnalysed().filter(({ document }) => document.template !== undefined);
    expect(begun).toHaveLength(1);
    const [mine] = begun;
    const from = allAnalysed().find(({ issue }) => issue.id === mine?.document.template?.id);
    if (!mine || !from) throw new Error('None was begun from another');
    const { issue, document } = mine;
    const asked = templateOf(from.document, () => CauseId.parse('000000000000'));
    const texts = document.causes.map(({ text }) => text);
    expect(texts.slice(0, asked.length)).toEqual(asked.map(({ text }) => text));
    const comparable = {
      issue: { id: IssueId.parse(from.issue.id), key: IssueKey.parse(from.issue.key) },
      summary: from.issue.summary,
      document: from.document,
    };
    const offered = rankSimilar({ summary: issue.summary, document }, [comparable], stopWords);
    expect(offered).toHaveLength(1);
  });
});
