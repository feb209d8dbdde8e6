import * as z from 'zod';
import { effectOperations } from '../../../src/contract/effect';
import { newId, report, type Issue } from '../support/analysis';
import { valueOf } from '../support/ask';
import { tell } from '../support/case';
import {
  daysPass,
  fileOf,
  inCheck,
  lastLook,
  planned,
  quiet,
  task,
  type Planned,
} from '../support/checking';
import { moved } from '../support/complete-case';
import { judgingOn, refusedBecause } from '../support/judging';
import { accountOf, type Role } from '../support/people';
import { openSite, type Site } from '../support/site';
import { take } from '../support/transitions';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

const { look, judge } = judgingOn(() => site);

/** A CAPA whose window has passed without an event, with the count on record. */
async function quietly(): Promise<Planned> {
  const capa = await inCheck(site);
  daysPass(site, 91);
  await look(capa);
  return capa;
}

const assign = (issueId: string, who: Role) =>
  site.rest('quality')('PUT', `/issue/${issueId}`, {
    fields: { assignee: { accountId: accountOf(site.host, who) } },
  });

describe('a verdict', () => {
  it('is given by somebody who owns no action, with what was counted, and lets the CAPA close', async () => {
    const capa = await quietly();
    expect(await take(site, capa.id, 'Close as effective')).toMatch(/Nobody has judged yet/);
    const { stored, revision } = valueOf(
      await judge(capa, 'effective'),
      effectOperations['effect.judge'].output,
    );
    expect(revision).toBe(1);
    expect(stored).toMatchObject({ effect: 'effective' });
    expect(stored.document.verdicts).toMatchObject([
      {
        verdict: 'effective',
        observed: { events: 0 },
        proposal: { kind: 'supported', test: 'poisson' },
        by: accountOf(site.host, 'quality'),
      },
    ]);
    expect(await take(site, capa.id, 'Close as effective')).toBeNull();
  });

  it('is none where its id named something else before', async () => {
    const capa = await quietly();
    const id = newId();
    await tell(site, 'quality', capa.id, { kind: 'listLots', lots: ['17'] }, id);
    expect(await judge(capa, 'notEffective', { id })).toMatchObject(refusedBecause('case.idTaken'));
    expect((await fileOf(site, capa.id)).verdicts).toEqual([]);
    expect(await judge(capa, 'notEffective')).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  it('is refused to whoever owns an action, and to whoever handed one on when it was done', async () => {
    const capa = await quietly();
    expect(await judge(capa, 'effective', { who: 'quality2' })).toMatchObject({
      refusal: { code: 'forbidden', reason: 'effect.ownsAction', data: { key: capa.action.key } },
    });
    await assign(capa.action.id, 'admin');
    expect(await judge(capa, 'effective', { who: 'quality2' })).toMatchObject(
      refusedBecause('effect.ownsAction'),
    );
    expect(await judge(capa, 'effective', { who: 'admin' })).toMatchObject(
      refusedBecause('effect.ownsAction'),
    );
    expect((await fileOf(site, capa.id)).verdicts).toEqual([]);
  });

  it('is refused to whoever unlinked their own work before, but not for a link that was a mistake', async () => {
    const capa = await inCheck(site);
    const linking = async (action: Issue, operation: 'link' | 'unlink') => {
      const said = { issueId: capa.id, cause: capa.root };
      const which = operation === 'link' ? { action: action.key } : { actionId: action.id };
      const answer = await site.panel('quality', `actions.${operation}`, { ...said, ...which });
      expect(answer).toMatchObject({ ok: true });
    };
    const mistaken = await task(site, 'admin');
    await moved(site, mistaken.id, ['Done']);
    daysPass(site, 1);
    const own = await task(site, 'quality');
    for (const action of [mistaken, own]) await linking(action, 'link');
    await moved(site, own.id, ['Done']);
    for (const action of [mistaken, own]) await linking(action, 'unlink');
    daysPass(site, 92);
    await look(capa);
    expect(await judge(capa, 'effective')).toMatchObject({
      refusal: { reason: 'effect.ownsAction', data: { key: own.key } },
    });
    expect(await judge(capa, 'effective', { who: 'admin' })).toMatchObject({ ok: true });
  });

  it('cannot be “effective” before the window has passed', async () => {
    const capa = await inCheck(site);
    daysPass(site, 30);
    await look(capa);
    expect(await judge(capa, 'effective')).toMatchObject(refusedBecause('effect.windowOpen'));
  });

  it('cannot be given before the actions are done or the CAPA is looked at', async () => {
    const capa = await planned(site);
    expect(await look(capa)).toMatchObject(refusedBecause('effect.actionsOpen'));
    const seen = '2026-03-02T09:30:00.000Z';
    expect(await judge(capa, 'effective', { seen })).toMatchObject(
      refusedBecause('effect.notChecked'),
    );
    await moved(site, capa.action.id, ['Done']);
    expect(await look(capa)).toMatchObject(refusedBecause('effect.notBegun'));
    await moved(site, capa.id, ['Check effectiveness']);
    expect(await judge(capa, 'effective', { seen })).toMatchObject(
      refusedBecause('effect.notLookedAt'),
    );
  });

  it('cannot be “effective” where the target was missed, and need not wait to be “not effective”', async () => {
    const capa = await inCheck(site);
    daysPass(site, 5);
    const again = await report(site);
    await look(capa);
    expect(await lastLook(site, capa.id)).toMatchObject({ events: 1, issues: [again.key] });
    expect(await judge(capa, 'effective')).toMatchObject(refusedBecause('effect.targetMissed'));
    expect(await judge(capa, 'notEffective')).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  it('may be “effective” against weak evidence, which stays on record beside it', async () => {
    const baseline = { events: 8, exposure: { amount: 365, unit: 'days' } };
    const capa = await inCheck(site, quiet(site, { baseline }));
    daysPass(site, 91);
    await look(capa);
    expect(await judge(capa, 'effective')).toMatchObject({ ok: true });
    expect((await fileOf(site, capa.id)).verdicts[0]?.proposal.kind).toBe('weak');
  });

  it('is not given on a count that has changed: the present one is put on record and looked at first', async () => {
    const capa = await inCheck(site, quiet(site, { target: 1 }));
    daysPass(site, 91);
    await look(capa);
    const seen = (await lastLook(site, capa.id)).at;
    const day = (await lastLook(site, capa.id)).from;
    site.host.clock.travelTo(Date.parse(`${day}T12:00:00Z`));
    const late = await report(site);
    daysPass(site, 95);
    expect(await judge(capa, 'effective', { seen })).toMatchObject({
      refusal: { code: 'conflict', reason: 'effect.countChanged' },
    });
    expect(await lastLook(site, capa.id)).toMatchObject({ events: 1, issues: [late.key] });
    expect(await judge(capa, 'effective', { seen })).toMatchObject(
      refusedBecause('effect.countChanged'),
    );
    expect(await judge(capa, 'effective')).toMatchObject({ ok: true });
  });

  it('looks at other days where an action was opened and done again', async () => {
    const capa = await quietly();
    await moved(site, capa.action.id, ['To Do']);
    expect(await judge(capa, 'effective')).toMatchObject(refusedBecause('effect.actionsOpen'));
    await moved(site, capa.action.id, ['Done']);
    daysPass(site, 3);
    expect(await judge(capa, 'effective')).toMatchObject(refusedBecause('effect.countChanged'));
    expect(await judge(capa, 'effective')).toMatchObject(refusedBecause('effect.windowOpen'));
  });

  it('is one, of two who judge at once', async () => {
    const capa = await quietly();
    const both = await Promise.all([
      judge(capa, 'effective'),
      judge(capa, 'notEffective', { who: 'admin' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refusedBecause('case.judged'));
    expect((await fileOf(site, capa.id)).verdicts).toHaveLength(1);
  });

  it('is recorded once, however often it is sent', async () => {
    const capa = await quietly();
    const id = newId();
    const first = await judge(capa, 'effective', { id });
    expect(await judge(capa, 'effective', { id })).toEqual(first);
    expect((await fileOf(site, capa.id)).verdicts).toHaveLength(1);
  });

  it('cannot be written by a person past the operation', async () => {
    const capa = await quietly();
    const { id: criterion } = z
      .object({ id: z.string() })
      .parse((await fileOf(site, capa.id)).criteria[0]);
    const observed = await lastLook(site, capa.id);
    const verdict = {
      ...{ id: newId(), revision: 1, criterion, verdict: 'effective', observed },
      proposal: { kind: 'supported', test: 'poisson', p: 0.01 },
      note: 'Because I say so.',
    };
    const command = { kind: 'judgeEffect', verdict };
    const payload = { issueId: capa.id, id: newId(), command };
    expect(await site.panel('quality2', 'case.save', payload)).toMatchObject(
      refusedBecause('case.commandNotAllowed'),
    );
  });
});
