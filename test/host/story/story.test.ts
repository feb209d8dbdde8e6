import * as z from 'zod';
import type { Host } from '../../../host/host';
import type { Issue } from '../../../host/jira/model/issue';
import { causesOperations } from '../../../src/contract/causes';
import { readCauses } from '../../../src/domain/causes/migrations';
import { structuralRules as rules } from '../../../src/domain/causes/rules/structural';
import { subjectOf } from '../../../src/domain/causes/rules/subject';
import { fits } from '../../../src/domain/causes/stored-of';
import type { StoredCauses } from '../../../src/domain/causes/stored';
import { ask, valueOf } from '../../app/support/ask';
import { restAs } from '../../app/support/rest';
import { analysisOf, issuesOfType, nameOfType, statusOf, toldSite } from './told-site';

const day = 24 * 60 * 60_000;

let host: Host;
beforeAll(async () => {
  host = await toldSite();
}, 120_000);
afterAll(() => host.stop());

const withAnalysis = (): Issue[] =>
  host.site.issues.all().filter((issue) => analysisOf(issue) !== undefined);

function storedIn(issue: Issue): StoredCauses {
  const read = readCauses(analysisOf(issue));
  if (!read.ok) throw new Error(`${issue.key} holds an analysis nobody can read`);
  return read.value;
}

function countBy<T>(things: readonly T[], nameOf: (thing: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[nameOf(thing)] = (counts[nameOf(thing)] ?? 0) + 1;
  return counts;
}

describe('what the story leaves on the site', () => {
  it('is about forty nonconformances in every state, two of them declined', () => {
    const nonconformances = issuesOfType(host, 'Nonconformance');
    expect(nonconformances.length).toBeGreaterThanOrEqual(40);
    const states = countBy(nonconformances, (issue) => statusOf(host, issue));
    expect(Object.keys(states).toSorted()).toEqual([
      'Closed',
      'Declined',
      'In Progress',
      'Reported',
      'Triaged',
    ]);
    expect(states['Declined']).toBe(2);
  });

  it('is twelve CAPAs from open to closed', () => {
    const states = countBy(issuesOfType(host, 'CAPA'), (issue) => statusOf(host, issue));
    expect(states).toEqual({
      Closed: 5,
      Effectiveness: 2,
      Action: 2,
      Cause: 1,
      Open: 1,
      Cancelled: 1,
    });
  });

  it('spans two years and ends before now, on workdays', () => {
    const times = host.site.issues
      .all()
      .flatMap(({ created, updated, histories }) => [
        created,
        updated,
        ...histories.map((history) => history.created),
      ]);
    expect(Math.max(...times)).toBeLessThan(Date.now());
    const years = (Date.now() - Math.min(...times)) / day / 365;
    expect(years).toBeGreaterThan(1.9);
    expect(years).toBeLessThan(2.1);
    const weekend = times.filter((at) => [0, 6].includes(new Date(at).getUTCDay()));
    expect(weekend.filter((at) => at < Date.now() - 3 * day)).toEqual([]);
  });

  it('leaves the clock as it was and says which story it is', () => {
    expect(host.clock.offset()).toBe(0);
    const note = host.story.read();
    expect(note?.name).toContain('infusion pumps');
    expect(note?.projectKey).toBe('PUMP');
  });
});

describe('every analysis of the story', () => {
  it('can be read and is its own log’s', () => {
    const astray = withAnalysis().filter((issue) => !fits(storedIn(issue)));
    expect(astray.map(({ key }) => key)).toEqual([]);
    expect(withAnalysis().length).toBeGreaterThan(45);
  });

  it('has a sound chain that the issue fits', async () => {
    const problems: string[] = [];
    for (const { id, key } of withAnalysis()) {
      const answer = await ask(host, 'panel', 'quality', 'causes.history', {
        issueId: id,
        before: null,
      });
      const { chain, issue } = valueOf(answer, causesOperations['causes.history'].output);
      if (chain.kind !== 'sound' || issue !== 'same')
        problems.push(`${key}: ${chain.kind} ${issue}`);
    }
    expect(problems).toEqual([]);
  });

  it('was verified on many days of the story, not all at once', () => {
    const moments = withAnalysis().flatMap((issue) =>
      storedIn(issue).document.causes.flatMap(({ verifications }) =>
        verifications.map(({ at }) => Date.parse(at) - issue.created),
      ),
    );
    expect(moments.length).toBeGreaterThan(30);
    expect(new Set(moments.map((after) => Math.floor(after / day))).size).toBeGreaterThan(10);
  });

  it('ends nowhere at a person', () => {
    const ending = withAnalysis().filter(
      (issue) => rules.T1.check(subjectOf(storedIn(issue).document)).length > 0,
    );
    expect(ending.map(({ key }) => key)).toEqual([]);
  });

  it('rests on evidence of every kind, each of which can be looked up', () => {
    const documents = withAnalysis().map((issue) => storedIn(issue).document);
    const evidence = documents.flatMap(({ problem, causes }) => [
      ...problem.evidence,
      ...causes.flatMap((cause) => cause.evidence),
    ]);
    expect(Object.keys(countBy(evidence, ({ kind }) => kind)).toSorted()).toEqual([
      'attachment',
      'commit',
      'interview',
      'issue',
      'link',
      'measurement',
      'observation',
      'page',
    ]);
    const astray = evidence.filter(
      (one) =>
        (one.kind === 'page' && host.confluence.pages.get(one.page)?.status !== 'current') ||
        (one.kind === 'attachment' && !host.site.attachments.get(one.attachment)),
    );
    expect(astray).toEqual([]);
  });

  it('has among them one that was verified in vain, one kept as it is and one that runs over three legs', () => {
    const documents = withAnalysis().map((issue) => storedIn(issue).document);
    const causes = documents.flatMap((document) => document.causes);
    expect(
      causes.some(({ verifications }) => verifications.some(({ result }) => result === 'failed')),
    ).toBe(true);
    expect(documents.some(({ kept }) => kept.length > 0)).toBe(true);
    expect(
      documents.some((document) => new Set(document.causes.map(({ leg }) => leg)).size === 3),
    ).toBe(true);
  });
});

const page = z.object({ issues: z.array(z.object({ key: z.string() })) });

async function projectsSeenBy(person: 'engineer' | 'outsider' | 'quality'): Promise<string[]> {
  const rest = restAs(host.url, person);
  const { body } = await rest('POST', '/search/jql', {
    jql: 'created is not EMPTY',
    maxResults: 200,
    fields: ['key'],
  });
  return [...new Set(page.parse(body).issues.map(({ key }) => key.split('-')[0] ?? ''))].toSorted();
}

describe('who sees it', () => {
  it.each([
    ['quality', ['FW', 'PUMP']],
    ['engineer', ['FW']],
    ['outsider', []],
  ] as const)('%s sees %j', async (person, projects) => {
    expect(await projectsSeenBy(person)).toEqual(projects);
  });

  it('gives engineers their own board: actions stand there beside ordinary work', () => {
    const onBoard = host.site.issues.all().filter(({ key }) => key.startsWith('FW-'));
    expect(new Set(onBoard.map((issue) => nameOfType(host, issue)))).toEqual(
      new Set(['Story', 'Task', 'Bug']),
    );
    const actions = new Set<string>(
      withAnalysis().flatMap((issue) =>
        storedIn(issue).document.causes.flatMap((cause) => cause.actions.map(({ key }) => key)),
      ),
    );
    expect(onBoard.some(({ key }) => actions.has(key))).toBe(true);
    expect(onBoard.some(({ key }) => !actions.has(key))).toBe(true);
  });
});
