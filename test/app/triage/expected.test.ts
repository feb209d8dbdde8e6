import * as z from 'zod';
import { newId, report, type Issue } from '../support/analysis';
import { tell, told } from '../support/case';
import { moved } from '../support/complete-case';
import { openSite, type Site } from '../support/site';
import { take } from '../support/transitions';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

const paragraphs = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

async function processes(): Promise<string[]> {
  const issue = await report(site);
  const field = site.made.fields.process;
  const meta = await site.rest('quality')('GET', `/issue/${issue.id}/editmeta`);
  const Options = z.object({ allowedValues: z.array(z.object({ id: z.string() })) });
  const { fields } = z.object({ fields: z.record(z.string(), z.unknown()) }).parse(meta.body);
  return Options.parse(fields[field]).allowedValues.map(({ id }) => id);
}

/** A report that went through triage with a decision against a CAPA, and is worked on. */
async function decidedAgainst(
  severity: 'minor' | 'critical',
  process: string,
  recurrenceOf: readonly Issue[] = [],
): Promise<Issue> {
  const { fields, options } = site.made;
  const issue = await report(site, { severity });
  await site.rest('quality')('PUT', `/issue/${issue.id}`, {
    fields: {
      [fields.source]: { id: options.source.process },
      [fields.process]: { id: process },
      [fields.capaNeeded]: { id: options.capaNeeded.no },
      [fields.capaReason]: paragraphs('One part, put right.'),
    },
  });
  for (const { key: other } of recurrenceOf) {
    const relating = { relation: 'recurrence', verdict: 'confirmed', note: '' };
    await site.panel('quality', 'case.relate', {
      ...{ issueId: issue.id, id: newId(), other },
      ...relating,
    });
  }
  await moved(site, issue.id, ['Triage', 'Start work']);
  return issue;
}

const closing = ({ id }: Issue) => take(site, id, 'Close');
const asks = /This project expects a CAPA here, because it is critical/;
const asksOfRecurrence = /This project expects a CAPA here, because it has come back/;

describe('a decision against what the project expects', () => {
  it('keeps the case open until somebody says why, and is counted', async () => {
    const [process = ''] = await processes();
    const issue = await decidedAgainst('critical', process);
    expect(await closing(issue)).toMatch(asks);
    const reason = 'The product was withdrawn.';
    const { overrides } = await told(site, 'quality', issue.id, {
      ...{ kind: 'overrideCapa', rules: ['criticalSeverity'], reason },
    });
    expect(overrides).toBe(1);
    expect(await closing(issue)).not.toMatch(/expects a CAPA/);
    const jql = 'project = QM AND ratchetOverrides > 0';
    const counted = await site.rest('quality')('POST', '/search/approximate-count', { jql });
    expect(counted.body).toEqual({ count: 1 });
  });

  it('is no decision against anything where nothing is expected', async () => {
    const [process = ''] = await processes();
    expect(await closing(await decidedAgainst('minor', process))).not.toMatch(/expects a CAPA/);
  });
});

describe('the second recurrence of a process within twelve months', () => {
  it('expects a CAPA', async () => {
    const [, process = '', other = ''] = await processes();
    const first = await report(site);
    const once = await decidedAgainst('minor', process, [first]);
    expect(await closing(once)).not.toMatch(/expects a CAPA/);
    const elsewhere = await decidedAgainst('minor', other, [first]);
    expect(await closing(elsewhere)).not.toMatch(/expects a CAPA/);
    const twice = await decidedAgainst('minor', process, [first]);
    expect(await closing(twice)).toMatch(asksOfRecurrence);
  });

  it('is told by the report alone where it came back from two', async () => {
    const [, , , process = ''] = await processes();
    const both = [await report(site), await report(site)];
    expect(await closing(await decidedAgainst('minor', process, both))).toMatch(asksOfRecurrence);
  });

  it('is not waved through while Jira does not say how many there were', async () => {
    const [, , , , process = ''] = await processes();
    const issue = await decidedAgainst('minor', process, [await report(site)]);
    const counting = { service: 'jira', path: /\/search\/jql$/ } as const;
    site.host.faults.on({ match: counting, effect: { kind: 'status', status: 503 } });
    expect(await closing(issue)).toMatch(/could not|try again/i);
  });
});

it('a person cannot have an override recorded without a reason', async () => {
  const issue = await report(site);
  const command = { kind: 'overrideCapa', rules: ['criticalSeverity'], reason: ' ' };
  expect(await tell(site, 'quality', issue.id, command)).toMatchObject({
    refusal: { code: 'invalid' },
  });
});
