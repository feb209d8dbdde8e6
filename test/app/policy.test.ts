import type * as z from 'zod';
import { policyOperations } from '../../src/contract/policy';
import type { PolicyCommand } from '../../src/domain/gate/policy/command';
import { policyPropertyKey, storedPolicyOf } from '../../src/domain/gate/policy/stored';
import { usualPolicy } from '../../src/domain/gate/policy';
import { administering } from './support/administering';
import { newId, report } from './support/analysis';
import { valueOf } from './support/ask';
import { accountOf, type Role } from './support/people';
import { openSite, type Site } from './support/site';
import { take } from './support/transitions';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await administering(site, 'quality2');
});
afterEach(() => site.host.clock.release());
afterAll(() => site.stop());

const dayMs = 86_400_000;
const inDays = (days: number): string =>
  new Date(site.host.clock.now() + days * dayMs).toISOString().slice(0, 10);

type Decision = z.input<typeof PolicyCommand>;

const decide = (command: Decision, who: Role = 'quality2', id = newId()) =>
  site.project(who, 'policy.change', { projectId: site.made.projectId, id, command });

async function decided(command: Decision): Promise<void> {
  const answer = await decide(command);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
}

const onRecord = async () =>
  valueOf(
    await site.project('supplier', 'policy.read', {
      projectId: site.made.projectId,
      before: null,
    }),
    policyOperations['policy.read'].output,
  );

const asked = 'where it came to light';
const property = `/project/QM/properties/${policyPropertyKey}`;
const reason = 'Auditors look at triage themselves this month';
const easing = { kind: 'except', rule: 'N1', level: 'warn', reason, until: null } as const;
const ending = { kind: 'endException', rule: 'N1', reason: 'They are gone' } as const;

/** Reported without saying where it came to light, which triage asks. */
const unsaid = () => report(site, { fields: { [site.made.fields.source]: null } });

describe('easing a gate', () => {
  it('lets a transition pass that was held back, and ending it holds it back again', async () => {
    const issue = await unsaid();
    expect(await take(site, issue.id, 'Triage')).toContain(asked);
    await decided(easing);
    const eased = await unsaid();
    expect(await take(site, eased.id, 'Triage')).toBeNull();
    await decided(ending);
    expect(await take(site, issue.id, 'Triage')).toContain(asked);
  });

  it('ends by itself after its last day', async () => {
    await decided({ ...easing, until: inDays(3) });
    const [early, late] = [await unsaid(), await unsaid()];
    site.host.clock.travelTo(site.host.clock.now() + 2 * dayMs);
    expect(await take(site, early.id, 'Triage')).toBeNull();
    site.host.clock.travelTo(site.host.clock.now() + 3 * dayMs);
    expect(await take(site, late.id, 'Triage')).toContain(asked);
    site.host.clock.release();
    await decided(ending);
  });

  it('holds in that project only', async () => {
    await decided(easing);
    const elsewhere = await report(site, {
      by: 'engineer',
      fields: { [site.other.fields.source]: null },
    });
    expect(await take(site, elsewhere.id, 'Triage', 'engineer')).toContain(asked);
    await decided(ending);
  });

  it('is on record with who, when, why and until when', async () => {
    const before = (await onRecord()).entries.length;
    await decided({ ...easing, until: inDays(5) });
    const { policy, entries, chain, shown } = await onRecord();
    const by = accountOf(site.host, 'quality2');
    expect(policy.exceptions).toMatchObject([{ rule: 'N1', reason, until: inDays(5), by }]);
    expect(entries).toHaveLength(before + 1);
    expect(entries[0]).toMatchObject({ actor: by, command: { kind: 'except', reason } });
    expect(chain.kind).toBe('sound');
    expect(shown).toBe('same');
    await decided(ending);
    expect((await onRecord()).entries).toHaveLength(before + 2);
  });
});

describe('a gate', () => {
  it('asks the log once for the policy, besides the analysis and the case', async () => {
    await decided(easing);
    const issue = await unsaid();
    const asked = site.host.faults.on({
      match: { service: 'sql', sql: /^SELECT/ },
      times: 100,
      effect: { kind: 'delay', ms: 0 },
    });
    expect(await take(site, issue.id, 'Triage')).toBeNull();
    expect(asked.met()).toBe(3);
    asked.off();
    await decided(ending);
  });
});

describe('a decision', () => {
  it.each([
    [{ ...easing, rule: 'E3' }, 'until', 'endMissing'],
    [{ ...easing, rule: 'E3', until: '2099-01-01' }, 'until', 'endTooFar'],
    [{ ...easing, until: '2020-01-01' }, 'until', 'endPassed'],
    [{ ...easing, rule: 'Z9' }, 'rule', 'unknownRule'],
  ])('that cannot be is refused by the field at fault', async (command, field, problem) => {
    const before = await onRecord();
    expect(await decide(command)).toMatchObject({
      refusal: { code: 'invalid', fields: [{ path: `command.${field}`, problem }] },
    });
    expect(await onRecord()).toEqual(before);
  });

  it('is recorded once, however often it is sent', async () => {
    const id = newId();
    const before = (await onRecord()).entries.length;
    const first = await decide(easing, 'quality2', id);
    expect(await decide(easing, 'quality2', id)).toEqual(first);
    expect((await onRecord()).entries).toHaveLength(before + 1);
    await decided(ending);
  });

  it('meets another one without losing either', async () => {
    const both = [decide({ ...easing, rule: 'E4' }), decide({ ...easing, rule: 'A3' }, 'admin')];
    expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true]);
    const { policy, shown } = await onRecord();
    expect(new Set(policy.exceptions.map(({ rule }) => rule))).toEqual(new Set(['E4', 'A3']));
    expect(shown).toBe('same');
  });
});

describe('the property that shows the policy', () => {
  const forged = storedPolicyOf(
    {
      ...usualPolicy,
      preset: 'light',
      exceptions: [],
    },
    99,
    'f'.repeat(64),
  );

  it('is read from the browser, and says what is on record', async () => {
    const { policy } = await onRecord();
    expect(await site.rest('supplier')('GET', property)).toMatchObject({
      status: 200,
      body: { value: { document: policy } },
    });
  });

  it('eases nothing when somebody who may writes it by hand', async () => {
    const exception = {
      ...easing,
      by: accountOf(site.host, 'admin'),
      at: new Date().toISOString(),
    };
    const value = { ...forged, document: { ...forged.document, exceptions: [exception] } };
    expect((await site.rest('admin')('PUT', property, value)).status).toBeLessThan(300);
    const issue = await unsaid();
    expect(await take(site, issue.id, 'Triage')).toContain(asked);
    expect((await onRecord()).shown).toBe('foreign');
  });

  it('is put back by whoever administers the project', async () => {
    const { policy } = await onRecord();
    const { projectId } = site.made;
    const answer = await site.project('quality2', 'policy.restore', { projectId });
    expect(answer).toMatchObject({ ok: true, value: { stored: { document: policy } } });
    expect((await onRecord()).shown).toBe('same');
  });

  it('is removed where nothing was ever decided', async () => {
    const path = property.replace('QM', 'OTHER');
    await site.rest('admin')('PUT', path, forged);
    const { projectId } = site.other;
    const answer = await site.project('admin', 'policy.restore', { projectId });
    expect(answer).toMatchObject({ ok: true, value: { stored: null } });
    expect((await site.rest('admin')('GET', path)).status).toBe(404);
  });
});
