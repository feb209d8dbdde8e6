import { openPageOf } from '../support/page-of';
import { readRecord } from '../../../static/bridge/quality-issue';
import { findCandidates } from '../../../static/bridge/triage/find-candidates';
import { linkRelated } from '../../../static/bridge/triage/link-related';
import { readDesk } from '../../../static/bridge/triage/read-desk';
import { readTriageList } from '../../../static/bridge/triage/read-list';
import { decline, takeTriage } from '../../../static/bridge/triage/take-step';
import { writeFields } from '../../../static/bridge/triage/write-fields';
import type { Wire } from '../../../src/contract/wire';
import { IssueId, IssueKey } from '../../../src/domain/id';
import type { Choice, TriageAnswers } from '../../../src/domain/triage/answers';
import type { ListFilter } from '../../../src/domain/triage/triage-list-jql';
import type { WaitingPage } from '../../../src/domain/triage/waiting';
import { adding, newId, report, saved, sent, type Issue } from '../support/analysis';
import { told } from '../support/case';
import { linksOf } from '../support/issue-reads';
import { openSite, type Site } from '../support/site';
import { take } from '../support/transitions';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  openPageOf(site, 'quality');
});
afterAll(() => site.stop());

function valueOf<Value>(answer: Wire<Value>): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

async function recordOf(issue: Issue) {
  const found = valueOf(await readRecord(IssueId.parse(issue.id), site.made.projectId));
  if (found.kind !== 'record') throw new Error(`${issue.key} is a ${found.kind}`);
  return found.record;
}

const deskOf = async (issue: Issue) => valueOf(await readDesk(await recordOf(issue)));
const named = (choices: readonly Choice[], name: string) =>
  choices.filter((choice) => choice.name === name);

/** What whoever reports need not know. */
const unsaid = () => ({ [site.made.fields.source]: null, [site.made.fields.process]: null });

describe('the desk', () => {
  it('says what the report says and what may be chosen', async () => {
    await site.rest('admin')('POST', '/component', { project: 'QM', name: 'Sensor' });
    const { recorded, asked, processes, components } = await deskOf(
      await report(site, { severity: 'major', fields: unsaid() }),
    );
    expect(recorded).toMatchObject({ severity: 'major', source: null, process: null, lots: [] });
    expect(processes.map(({ name }) => name)).toContain('Production');
    expect(components.map(({ name }) => name)).toEqual(['Sensor']);
    expect(asked).toContain('capaNeeded');
  });

  it('offers nothing to whoever may only look', async () => {
    const issue = await report(site);
    openPageOf(site, 'supplier');
    const { asked } = await deskOf(issue);
    openPageOf(site, 'quality');
    expect(asked).toEqual(new Set());
  });
});

describe('triage', () => {
  it('writes the fields, and reads back as it was said', async () => {
    const issue = await report(site);
    const { recorded, processes, components } = await deskOf(issue);
    const answers: TriageAnswers = {
      ...recorded,
      source: 'complaint',
      severity: 'critical',
      potentialSeverity: 'critical',
      process: named(processes, 'Production')[0] ?? null,
      components: named(components, 'Sensor'),
      capaNeeded: 'yes',
      capaReason: 'It is critical.\nA customer saw it.',
    };
    const record = await recordOf(issue);
    valueOf(await writeFields(record, recorded, answers));
    expect((await deskOf(issue)).recorded).toEqual(answers);
    valueOf(await writeFields(record, answers, answers));
    valueOf(await takeTriage(record));
    expect((await recordOf(issue)).status).toBe('triaged');
    expect(await takeTriage(record)).toMatchObject({ refusal: { reason: 'triage.stepMissing' } });
  });

  it('is refused by its gate in the gate’s own words', async () => {
    const issue = await report(site, { fields: unsaid() });
    const answer = await takeTriage(await recordOf(issue));
    expect(answer).toMatchObject({ refusal: { reason: 'jira.notTaken' } });
    expect(JSON.stringify(answer)).toMatch(/where it came to light/);
  });
});

describe('a duplicate', () => {
  it('is linked and declined with the reason, and linking twice is linking once', async () => {
    const [first, second] = [await report(site), await report(site)];
    const record = await recordOf(second);
    const other = IssueKey.parse(first.key);
    valueOf(await linkRelated(record.id, 'duplicate', other));
    valueOf(await linkRelated(record.id, 'duplicate', other));
    valueOf(await decline(record, `Duplicate of ${other}.`));
    expect(await linksOf(site, second.id)).toEqual([`duplicates ${first.key}`]);
    expect((await recordOf(second)).status).toBe('declined');
  });
});

describe('candidates', () => {
  it('come with what they are compared by; what was declined does not come', async () => {
    const summary = 'Gearbox hums at low speed';
    const [open, declined] = [
      await report(site, { fields: { summary } }),
      await report(site, { fields: { summary } }),
    ];
    valueOf(await decline(await recordOf(declined), 'No deviation.'));
    await told(site, 'quality', open.id, { kind: 'listLots', lots: ['L77'] });
    const root = newId();
    await saved(site, 'quality', open.id, [
      sent({ kind: 'stateProblem', field: 'what', text: 'It hums' }),
      adding(root, 'The teeth are too short'),
      sent({ kind: 'nameRoot', id: root, root: true }),
      sent({ kind: 'classify', id: root, class: 'machine' }),
    ]);
    const mine = await recordOf(await report(site, { fields: { summary: 'Humming' } }));
    expect(valueOf(await findCandidates(mine, ['gearbox'], []))).toEqual([
      expect.objectContaining({
        issue: { id: open.id, key: open.key },
        summary,
        isOpen: true,
        problem: ['It hums', ''],
        lots: ['L77'],
        causeClasses: ['machine'],
      }),
    ]);
    expect(valueOf(await findCandidates(mine, [], []))).toEqual([]);
  });
});

describe('the triage list', () => {
  const all: ListFilter = { status: 'reported', source: null, severity: null };

  async function everyPage(filter: ListFilter): Promise<string[][]> {
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const page: WaitingPage = valueOf(await readTriageList(site.other.projectId, filter, after));
      pages.push(page.reports.map(({ key }) => key));
      after = page.next;
    } while (after !== null);
    return pages;
  }

  it('of 200 open reports comes in four pages, each report once, the longest waiting first', async () => {
    openPageOf(site, 'engineer');
    const made: string[] = [];
    for (let count = 0; count < 200; count += 1) {
      made.push((await report(site, { by: 'engineer', severity: null })).key);
    }
    const pages = await everyPage(all);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 50, 50]);
    expect(pages.flat()).toEqual(made);

    const { fields, options } = site.other;
    const [first = '', second = ''] = made;
    await site.rest('engineer')('PUT', `/issue/${first}`, {
      fields: {
        [fields.severity]: { id: options.severity.major },
        [fields.source]: { id: options.source.complaint },
      },
    });
    expect(await everyPage({ ...all, severity: 'major' })).toEqual([[first]]);
    expect(await everyPage({ ...all, source: 'complaint' })).toEqual([[first]]);
    expect((await everyPage({ ...all, severity: 'none' })).flat()).toHaveLength(199);
    expect(await everyPage({ ...all, status: 'undecided' })).toEqual([[]]);

    await site.rest('engineer')('PUT', `/issue/${second}`, {
      fields: {
        [fields.severity]: { id: options.severity.minor },
        [fields.source]: { id: options.source.process },
        [fields.process]: { value: 'Production' },
      },
    });
    expect(await take(site, second, 'Triage', 'engineer')).toBeNull();
    expect(await everyPage({ ...all, status: 'undecided' })).toEqual([[second]]);
    expect((await everyPage(all)).flat()).not.toContain(second);
    openPageOf(site, 'quality');
  });
});
