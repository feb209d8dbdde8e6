import { report, onIssue, newId, saved, verifying, type Issue } from '../support/analysis';
import { InvocationFailed } from '../support/ask';
import {
  actingOn,
  daysPass,
  fileOf,
  inCheck,
  quiet,
  settingCriterion,
  type Planned,
} from '../support/checking';
import { judgingOn } from '../support/judging';
import { moved, rootText, tell } from '../support/complete-case';
import { openSite, type Site } from '../support/site';
import { take } from '../support/transitions';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

const { look, judge, payloadOf } = judgingOn(() => site);

/** A CAPA that was looked at when its window had passed. */
async function looked(): Promise<Planned> {
  const capa = await inCheck(site);
  daysPass(site, 91);
  await look(capa);
  return capa;
}

const revise = ({ id: issueId }: Issue) => site.panel('quality', 'effect.revise', { issueId });
const revised = (revision: number) => ({ ok: true, value: { revision } });

describe('a verdict of “not effective”', () => {
  it('begins revision 2: what was found stays, what was verified is asked anew', async () => {
    const capa = await looked();
    expect(await judge(capa, 'notEffective')).toMatchObject(revised(2));
    expect(await onIssue(site, capa.id)).toMatchObject({
      roots: 1,
      verifiedRoots: 0,
      document: {
        revision: 2,
        causes: [
          {
            text: rootText,
            root: true,
            actions: [{ key: capa.action.key }],
            verifications: [{ revision: 1 }],
          },
        ],
      },
    });
    expect(await take(site, capa.id, 'Close as effective')).not.toBeNull();
    expect(await take(site, capa.id, 'Not effective')).toBeNull();
    expect(await take(site, capa.id, 'Plan action')).toMatch(
      /was verified before it turned out that the actions had not helped/,
    );

    await saved(site, 'quality2', capa.id, [verifying(capa.root, rootText)]);
    await moved(site, capa.id, ['Plan action']);
    expect(await take(site, capa.id, 'Check effectiveness')).toMatch(/set the criterion/);
    await tell(site, capa.id, settingCriterion(quiet(site, { revision: 2 })));
    expect(await take(site, capa.id, 'Check effectiveness')).toMatch(/nothing has been done since/);
    const further = await actingOn(site, capa);
    await moved(site, further.id, ['Done']);
    await moved(site, capa.id, ['Check effectiveness']);
    expect(await take(site, capa.id, 'Close as effective')).toMatch(/Nobody has judged yet/);
    daysPass(site, 91);
    await look(capa);
    expect(await judge(capa, 'effective')).toMatchObject(revised(2));
    await moved(site, capa.id, ['Close as effective']);
    expect((await fileOf(site, capa.id)).verdicts.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  const steps = [
    ['recording the verdict', { sql: /^INSERT INTO entry/ }],
    ['showing it', { service: 'jira', method: 'PUT', path: /properties\/ratchet-case/ }],
    [
      'showing the revision',
      { service: 'jira', method: 'PUT', path: /properties\/ratchet-causes/ },
    ],
  ] as const;
  const crashes = steps.flatMap(([step, match]) =>
    (['before', 'after'] as const).map((when) => [when, step, match] as const),
  );

  it.each(crashes)(
    'survives a crash %s %s: sent again, all is there once',
    async (when, _step, match) => {
      const capa = await looked();
      const payload = await payloadOf(capa, 'notEffective');
      site.host.faults.on({ match, when, effect: { kind: 'crash' } });
      await expect(site.panel('quality', 'effect.judge', payload)).rejects.toThrow(
        InvocationFailed,
      );
      expect(await site.panel('quality', 'effect.judge', payload)).toMatchObject(revised(2));
      expect((await fileOf(site, capa.id)).verdicts).toHaveLength(1);
      expect(await onIssue(site, capa.id)).toMatchObject({ document: { revision: 2 } });
    },
  );

  it('that was cut off before its revision began is made good by whoever comes next', async () => {
    const capa = await looked();
    const payload = await payloadOf(capa, 'notEffective');
    const showing = { service: 'jira', method: 'PUT', path: /properties\/ratchet-case/ } as const;
    site.host.faults.on({ match: showing, when: 'after', effect: { kind: 'crash' } });
    await expect(site.panel('quality', 'effect.judge', payload)).rejects.toThrow(InvocationFailed);
    expect(await onIssue(site, capa.id)).toMatchObject({ document: { revision: 1 } });
    const both = await Promise.all([revise(capa), revise(capa)]);
    expect(both).toEqual([revised(2), revised(2)]);
    expect(await site.panel('quality', 'effect.judge', payload)).toMatchObject(revised(2));
    expect(await revise(capa)).toEqual(revised(2));
  });
});

describe('a revision', () => {
  it('does not begin without a verdict that asks for one', async () => {
    const capa = await looked();
    expect(await revise(capa)).toMatchObject({ refusal: { reason: 'effect.nothingToRevise' } });
    await judge(capa, 'effective');
    expect(await revise(capa)).toMatchObject({ refusal: { reason: 'effect.nothingToRevise' } });
  });

  it('begins when a recurrence contradicts the verdict and the CAPA is opened again', async () => {
    const capa = await looked();
    await judge(capa, 'effective');
    await moved(site, capa.id, ['Close as effective']);
    const again = await report(site);
    const payload = {
      ...{ issueId: again.id, id: newId(), other: capa.key },
      ...{ relation: 'recurrence', verdict: 'confirmed', note: 'The same sensor.' },
    };
    expect(await site.panel('quality', 'case.relate', payload)).toMatchObject({ ok: true });
    expect(await revise(capa)).toMatchObject({ refusal: { reason: 'causes.closed' } });
    await moved(site, capa.id, ['Reopen']);
    expect(await revise(capa)).toEqual(revised(2));
    expect(await take(site, capa.id, 'Plan action')).toMatch(/was verified before/);
  });
});

describe('work that a verdict is older than', () => {
  it('keeps the CAPA from closing by it; the next revision begins, and asks for no further action', async () => {
    const capa = await looked();
    await judge(capa, 'effective');
    const further = await actingOn(site, capa);
    await moved(site, further.id, ['Done']);
    expect(await take(site, capa.id, 'Close as effective')).toMatch(
      `${further.key} was done after what the verdict looked at: begin revision 2`,
    );
    const both = await Promise.all([revise(capa), revise(capa)]);
    expect(both).toEqual([revised(2), revised(2)]);
    expect(await revise(capa)).toEqual(revised(2));

    await saved(site, 'quality2', capa.id, [verifying(capa.root, rootText)]);
    await tell(site, capa.id, settingCriterion(quiet(site, { revision: 2 })));
    expect(await take(site, capa.id, 'Close as effective')).toMatch(
      /^Nobody has judged yet[^\n]*$/,
    );
    daysPass(site, 91);
    await look(capa);
    expect(await judge(capa, 'effective')).toMatchObject(revised(2));
    await moved(site, capa.id, ['Close as effective']);
  });
});
