import * as z from 'zod';
import type { Host } from '../../../host/host';
import type { Issue } from '../../../host/jira/model/issue';
import { gateSentences } from '../../../src/contract/wording/gate';
import { gateOf } from '../../../src/domain/blockers';
import { emptyCaseFile, type CaseFile } from '../../../src/domain/case-file/case-file';
import { caseIn, type StoredCase } from '../../../src/domain/case-file/stored';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { readCauses } from '../../../src/domain/causes/migrations';
import { stopWords } from '../../../src/domain/causes/rules/english/stop-words';
import { planVerdictOf } from '../../../src/domain/effectiveness/plan-verdict';
import { IssueId, IssueKey } from '../../../src/domain/id';
import { untriaged } from '../../../src/domain/nonconformance/triage-fields';
import { likelyRelations } from '../../../src/domain/triage/likely-relations';
import { reportOf } from '../../../src/domain/triage/report';
import { restAs } from '../../app/support/rest';
import { qualityIssue, usual } from '../../domain/quality-issue';
import { analysisOf, caseFileOf, issuesOfType, statusOf, toldSite } from './told-site';

let host: Host;
beforeAll(async () => {
  host = await toldSite();
}, 120_000);
afterAll(() => host.stop());

function storedIn(issue: Issue): StoredCase | undefined {
  const written = caseFileOf(issue);
  if (written === undefined) return undefined;
  const stored = caseIn(written);
  if (!stored) throw new Error(`${issue.key} holds a case file nobody can read`);
  return stored;
}

interface Told {
  readonly issue: Issue;
  readonly stored: StoredCase;
  readonly file: CaseFile;
}

const told = (type: string, status?: string): Told[] =>
  issuesOfType(host, type)
    .filter((issue) => status === undefined || statusOf(host, issue) === status)
    .flatMap((issue) => {
      const stored = storedIn(issue);
      return stored ? [{ issue, stored, file: stored.document }] : [];
    });

const all = () => [...told('Nonconformance'), ...told('CAPA')];

describe('the case files of the story', () => {
  it('say of each closed nonconformance what became of what did not conform', () => {
    const closed = issuesOfType(host, 'Nonconformance').filter(
      (issue) => statusOf(host, issue) === 'Closed',
    );
    const silent = closed.filter((issue) => !storedIn(issue)?.document.dispositions.length);
    expect(closed.length).toBeGreaterThan(25);
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it('agree with the field “Disposition”', () => {
    const field = host.site.fields.all().find(({ name }) => name === 'Disposition');
    const astray = told('Nonconformance').filter(({ issue, file }) => {
      const chosen = issue.custom[field?.id ?? ''];
      const count = Array.isArray(chosen) ? chosen.length : 0;
      return count !== new Set(file.dispositions.map(({ kind }) => kind)).size;
    });
    expect(astray.map(({ issue }) => issue.key)).toEqual([]);
  });

  it('judge each closed CAPA effective, by somebody with a criterion that was set before', () => {
    const closed = told('CAPA', 'Closed');
    expect(closed).toHaveLength(5);
    for (const { file } of closed) {
      const verdict = file.verdicts.at(-1);
      expect(verdict?.verdict).toBe('effective');
      expect(verdict?.proposal.kind).toBe('supported');
      expect(verdict && verdict.at > (file.criteria.at(-1)?.at ?? '')).toBe(true);
    }
  });

  it('hold one that did not help at first and one whose effect did not last', () => {
    const twice = told('CAPA', 'Closed').filter(({ file }) => file.verdicts.length === 2);
    expect(twice.map(({ file }) => file.verdicts.map(({ verdict }) => verdict))).toEqual([
      ['notEffective', 'effective'],
    ]);
    const effects = told('CAPA').map(({ stored }) => stored.effect);
    expect(effects.filter((effect) => effect === 'falseEffective')).toHaveLength(1);
  });

  it('hold a check that is open and one that waits for its day', () => {
    const checked = told('CAPA', 'Effectiveness').map(({ file }) => file.observations.length);
    expect(checked.toSorted()).toEqual([0, 1]);
  });

  it('hold one of everything else that a team may have to say', () => {
    const files = all().map(({ file }) => file);
    const some = (holds: (file: CaseFile) => boolean) => expect(files.some(holds)).toBe(true);
    some(({ weakReason }) => weakReason !== undefined);
    some(({ overrides }) => overrides.length > 0);
    some(({ extensions }) => extensions.length > 0);
    some(({ documents }) => documents.length > 0);
    some(({ containments }) => containments.some(({ lifted }) => !lifted));
    some(({ dispositions }) => dispositions.some(({ concession }) => concession !== undefined));
    some(({ relations }) => relations.some(({ verdict }) => verdict === 'denied'));
    const means = files.flatMap(({ dispositions }) => dispositions.map((one) => one.means));
    expect(means).toEqual(expect.arrayContaining(['rollback', 'flagOff', 'hotfix']));
  });

  it('begin with three reports that wait for triage', () => {
    const waiting = issuesOfType(host, 'Nonconformance').filter(
      (issue) => statusOf(host, issue) === 'Reported',
    );
    expect(waiting).toHaveLength(3);
    expect(waiting.filter((issue) => storedIn(issue))).toEqual([]);
  });

  it('let one of them look like a report that is open, and one like a problem that was solved', () => {
    const reports = issuesOfType(host, 'Nonconformance').map((issue) => ({
      ...reportOf({
        issue: { id: IssueId.parse(issue.id), key: IssueKey.parse(issue.key) },
        summary: issue.summary,
        triage: untriaged,
        document: emptyCauseDocument,
        caseFile: emptyCaseFile,
      }),
      isOpen: !['Closed', 'Declined'].includes(statusOf(host, issue)),
      statusName: statusOf(host, issue),
    }));
    const likely = reports
      .filter(({ statusName }) => statusName === 'Reported')
      .map((report) => likelyRelations(report, reports, [], stopWords)[0])
      .map((first) => first && [first.relation, first.candidate.summary]);
    expect(likely).toEqual([
      ['duplicate', 'Drug library update stops at 87 % on four wards'],
      undefined,
      ['recurrence', 'Eleven Duo pumps carry the device label of Solo'],
    ]);
  });

  it('hold a plan whose window could prove nothing, and an action that is late', () => {
    const planned = told('CAPA', 'Action').flatMap(({ file }) => file.criteria);
    const weak = planned.filter(
      ({ baseline, target, window }) =>
        baseline &&
        window &&
        planVerdictOf({
          baseline: { events: baseline.events, exposure: baseline.exposure.amount },
          ...{ target, window: window.amount, measuredIn: 'days' },
        }) === 'cannotProve',
    );
    expect(weak).toHaveLength(1);
    const today = new Date().toISOString().slice(0, 10);
    const late = issuesOfType(host, 'Task').filter(
      (issue) =>
        issue.duedate !== null && issue.duedate < today && statusOf(host, issue) !== 'Done',
    );
    expect(late.map(({ summary }) => summary)).toContain(
      'Packing scans the guide before the box is closed',
    );
  });

  it('tell the judge by mail that the check is open', () => {
    const [open] = told('CAPA', 'Effectiveness').filter(({ file }) => file.observations.length > 0);
    const judge = open?.file.criteria.at(-1)?.judge;
    const mails = host.site.mail.all().filter(({ issueId }) => issueId === open?.issue.id);
    expect(mails.map(({ recipientAccountIds }) => recipientAccountIds)).toContainEqual([judge]);
  });
});

function issueAbout(summary: RegExp): Issue {
  const found = host.site.issues.all().find((issue) => summary.test(issue.summary));
  if (!found) throw new Error(`No issue is about ${summary.source}`);
  return found;
}

const refused = z.object({ errorMessages: z.array(z.string()) });
const offered = z.object({ transitions: z.array(z.object({ id: z.string(), name: z.string() })) });

async function take(key: string, name: string) {
  const rest = restAs(host.url, 'quality');
  const { transitions } = offered.parse((await rest('GET', `/issue/${key}/transitions`)).body);
  const id = transitions.find((one) => one.name === name)?.id;
  return rest('POST', `/issue/${key}/transitions`, { transition: { id } });
}

describe('what a visitor meets', () => {
  it('is a nonconformance that cannot be closed, with the sentences of its panel', async () => {
    const issue = issueAbout(/Air-in-line alarm/);
    const answer = await take(issue.key, 'Close');
    expect(answer.status).toBe(400);
    const read = readCauses(analysisOf(issue));
    if (!read.ok) throw new Error('Its analysis cannot be read');
    const { document } = read.value;
    const caseFile = storedIn(issue)?.document ?? emptyCaseFile;
    const triage = {
      ...untriaged,
      source: 'complaint',
      process: 'Design and development',
      hasCapaReason: true,
      components: ['Alarms'],
    } as const;
    const gate = gateOf(qualityIssue({ document, caseFile, triage }), 'close', usual);
    expect(gate.caseBlockers.map(({ rule }) => rule)).toEqual(['N2', 'A10', 'L7']);
    expect(gate.blockers.map(({ rule }) => rule)).toEqual(['E3', 'E1', 'A1', 'L1', 'L2', 'L3']);
    expect(refused.parse(answer.body).errorMessages).toEqual([
      gateSentences(gate, document).join('\n'),
    ]);
  });

  it('is a CAPA that went back to its cause and whose new root nobody verified yet', async () => {
    const issue = issueAbout(/Boards arrive clean/);
    expect(statusOf(host, issue)).toBe('Cause');
    const answer = await take(issue.key, 'Plan action');
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('is not verified yet');
  });

  it('is a fresh report with an empty analysis', () => {
    const issue = issueAbout(/Stop key/);
    expect(statusOf(host, issue)).toBe('Reported');
    expect(analysisOf(issue)).toBeUndefined();
  });
});
