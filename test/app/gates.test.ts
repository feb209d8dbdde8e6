import * as z from 'zod';
import type { Fault } from '../../host/faults';
import { gateSentences } from '../../src/contract/wording/gate';
import { gateOf } from '../../src/domain/blockers';
import { untriaged } from '../../src/domain/nonconformance/triage-fields';
import type { QualityIssue } from '../../src/domain/weight';
import { emptyCauseDocument } from '../../src/domain/causes/document';
import { adding, report, saved, sent, writePast } from './support/analysis';
import { completed, extent, moved } from './support/complete-case';
import { openSite, type Site } from './support/site';
import { take } from './support/transitions';
import { qualityIssue, usual } from '../domain/quality-issue';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

type Severity = 'minor' | 'major' | null;

async function inProgress(severity: Severity) {
  const issue = await report(site, { severity: severity ?? 'minor' });
  await moved(site, issue.id, ['Triage', 'Start work']);
  if (severity === null) await filled(issue.id, { [site.made.fields.severity]: null });
  return issue;
}

const filled = (issueId: string, fields: Record<string, unknown>) =>
  site.rest('quality')('PUT', `/issue/${issueId}`, { fields });

const answered = () => [sent({ kind: 'answerExtent', extent })];

/** All that the gate of a major nonconformance asks. */
const complete = (issueId: string) => completed(site, issueId);

const triaged = { ...untriaged, source: 'product', process: 'Production' } as const;

const toldBy = (issue: QualityIssue) =>
  gateSentences(gateOf(issue, 'close', usual), issue.document).join('\n');

describe('closing a nonconformance', () => {
  it.each<['minor' | 'major' | null]>([['minor'], ['major'], [null]])(
    'of severity %s is refused with the very sentences the panel shows',
    async (severity) => {
      const issue = await inProgress(severity);
      const said = await take(site, issue.id, 'Close');
      const shown = toldBy(qualityIssue({ severity, triage: triaged }));
      expect(shown).not.toBe('');
      expect(said).toBe(shown);
    },
  );

  it('is allowed once all of it is there', async () => {
    const issue = await inProgress('major');
    await complete(issue.id);
    expect(await take(site, issue.id, 'Close')).toBeNull();
  });

  it('asks less of a minor one, unless a CAPA is needed', async () => {
    const lenient = await inProgress('minor');
    await saved(site, 'quality', lenient.id, answered());
    expect(await take(site, lenient.id, 'Close')).toBeNull();

    const { fields, options } = site.made;
    const strict = await inProgress('minor');
    await filled(strict.id, { [fields.capaNeeded]: { id: options.capaNeeded.yes } });
    await saved(site, 'quality', strict.id, answered());
    expect(await take(site, strict.id, 'Close')).toMatch(/root/i);
  });

  it('judges the log, not a property that lags behind', async () => {
    const issue = await inProgress('major');
    const early = await saved(site, 'quality', issue.id, [adding('valve1', 'It stuck')]);
    await complete(issue.id);
    await writePast(site, issue.id, early);
    expect(await take(site, issue.id, 'Close')).toBeNull();
  });

  it('is refused while the analysis was changed past the log', async () => {
    const issue = await inProgress('major');
    await complete(issue.id);
    await writePast(site, issue.id, { document: emptyCauseDocument });
    expect(await take(site, issue.id, 'Close')).toMatch(/changed outside Ratchet.*choose/);
  });

  it('cannot be talked into it by a forged analysis', async () => {
    const done = await inProgress('major');
    await complete(done.id);
    const stolen = await site.rest('quality')('GET', `/issue/${done.id}/properties/ratchet-causes`);
    const issue = await inProgress('major');
    const { value } = z.object({ value: z.json() }).parse(stolen.body);
    await writePast(site, issue.id, value);
    expect(await take(site, issue.id, 'Close')).toMatch(/changed outside Ratchet/);
  });
});

describe('triaging a report', () => {
  it('needs to know where it came to light and which process it belongs to', async () => {
    const { source, process } = site.made.fields;
    const issue = await report(site, { fields: { [source]: null, [process]: null } });
    expect(await take(site, issue.id, 'Triage')).toBe(
      'Triage does not say yet where it came to light and which process it belongs to: add it in “Quality”; whoever may edit this issue can.',
    );
    await filled(issue.id, {
      [source]: { id: site.made.options.source.complaint },
      [process]: { value: 'Service' },
    });
    expect(await take(site, issue.id, 'Triage')).toBeNull();
  });
});

describe('a CAPA', () => {
  it('goes on to its actions when its causes are known, and no further without them', async () => {
    const issue = await inProgress('major');
    const capa = await complete(issue.id);
    await moved(site, capa.id, ['Investigate cause', 'Plan action']);
    const said = await take(site, capa.id, 'Check effectiveness');
    expect(said).toMatch(/^Nothing says yet what would prove that it worked.*\nNothing acts on/);
  });

  it('is kept back when nothing is known', async () => {
    const { made } = site;
    const created = await site.rest('quality')('POST', '/issue', {
      fields: {
        project: { id: made.projectId },
        issuetype: { id: made.issueTypes.capa },
        summary: 'From nothing',
      },
    });
    const { id } = z.object({ id: z.string() }).parse(created.body);
    expect(await take(site, id, 'Investigate cause')).toBeNull();
    expect(await take(site, id, 'Plan action')).toMatch(/root/i);
  });
});

const Verdict = z.object({ result: z.boolean(), errorMessage: z.string().optional() });

const kept =
  /^Ratchet could not check the analysis, so it kept the issue where it is\. Try again in a minute; if it stays, ask your Jira admin \(reference [0-9a-f]{8}\)\.$/;

describe('a gate that cannot be checked stays shut and says so', () => {
  const reading = { service: 'jira', channel: 'function', method: 'GET' } as const;
  it.each<[string, Fault['match'], number]>([
    ['Jira has no time', reading, 429],
    ['Jira is down', reading, 500],
    ['the log is out of reach', { service: 'sql' }, 500],
    ['the set-up is out of reach', { service: 'kvs' }, 500],
  ])('because %s', async (_why, match, status) => {
    const issue = await inProgress('major');
    await complete(issue.id);
    site.host.faults.on({ match, effect: { kind: 'status', status, body: {} } });
    expect(await take(site, issue.id, 'Close')).toMatch(kept);
    expect(await take(site, issue.id, 'Close')).toBeNull();
  });

  it.each([403, 404])('because Jira does not let the app see the issue (%d)', async (status) => {
    const issue = await inProgress('major');
    await complete(issue.id);
    site.host.faults.on({ match: reading, effect: { kind: 'status', status, body: {} } });
    expect(await take(site, issue.id, 'Close')).toMatch(
      /^Ratchet may not see .* let the app browse/,
    );
    expect(await take(site, issue.id, 'Close')).toBeNull();
  });

  it('because everything is slow, before the platform gives up on it', async () => {
    const issue = await inProgress('major');
    await complete(issue.id);
    for (const match of [reading, { service: 'kvs' }] as const)
      site.host.faults.on({ match, effect: { kind: 'delay', ms: 9_000 } });
    site.host.faults.on({ match: { service: 'sql' }, effect: { kind: 'silence' } });
    expect(await take(site, issue.id, 'Close')).toMatch(kept);
  }, 40_000);

  it('because the function dies: then Jira speaks for it', async () => {
    const issue = await inProgress('major');
    await complete(issue.id);
    site.host.faults.on({ match: { service: 'sql' }, effect: { kind: 'crash' } });
    expect(await take(site, issue.id, 'Close')).toMatch(/Ratchet nonconformance gate/);
    expect(await take(site, issue.id, 'Close')).toBeNull();
  });

  const asked = async (configuration: unknown, key: string | null = 'QM-1') =>
    askedAbout({ key }, configuration);
  const askedAbout = async (issue: { key?: string | null }, configuration: unknown) => {
    const outcome = await site.host.invoke({
      kind: 'validator',
      functionKey: 'guard-nonconformance',
      moduleKey: 'nonconformance-gate',
      moduleType: 'jira:workflowValidator',
      operation: null,
      user: null,
      body: { issue, configuration, transition: { from: { id: '1' }, to: { id: '2' } } },
    });
    return outcome.ok ? outcome.value : outcome.error;
  };

  it.each<[string, unknown]>([
    ['without a configuration', undefined],
    ['with half a configuration', { workType: 'nonconformance' }],
    ['for the other work type', { workType: 'capa', transition: 'act' }],
    ['for a transition nobody knows', { workType: 'nonconformance', transition: 'vanish' }],
  ])('because it is asked %s', async (_how, configuration) => {
    await report(site);
    const { result, errorMessage } = Verdict.parse(await asked(configuration));
    expect(result).toBe(false);
    expect(errorMessage).toMatch(kept);
  });

  it('because it is not told which issue', async () => {
    const verdict = await askedAbout({}, { workType: 'nonconformance', transition: 'close' });
    const { result, errorMessage } = Verdict.parse(verdict);
    expect(result).toBe(false);
    expect(errorMessage).toMatch(kept);
  });

  it('but understands a configuration that comes as text', async () => {
    const issue = await report(site);
    const configuration = JSON.stringify({ workType: 'nonconformance', transition: 'close' });
    const { errorMessage } = Verdict.parse(await asked(configuration, issue.key));
    expect(errorMessage).toMatch(/Could it exist elsewhere/);
  });

  it('but lets pass what has no rules, and an issue that is only being created', async () => {
    expect(await asked({ workType: 'nonconformance', transition: 'start' })).toEqual({
      result: true,
    });
    expect(await asked({ workType: 'nonconformance', transition: 'close' }, null)).toEqual({
      result: true,
    });
  });
});
