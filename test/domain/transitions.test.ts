import { capaStatuses } from '../../src/domain/capa/transitions';
import { gatingRules } from '../../src/domain/causes/rules/gating';
import { caseRules } from '../../src/domain/gate/case-rules';
import { guarding, nextTransitions, transitionsOf } from '../../src/domain/next-transitions';
import { nonconformanceStatuses } from '../../src/domain/nonconformance/transitions';

describe('the transition tables', () => {
  const statuses = { nonconformance: nonconformanceStatuses, capa: capaStatuses };

  it.each([
    ['nonconformance', 'reported', 'triage decline'],
    ['nonconformance', 'triaged', 'start decline'],
    ['nonconformance', 'inProgress', 'close'],
    ['nonconformance', 'closed', 'reopen'],
    ['nonconformance', 'declined', 'reopen'],
    ['capa', 'open', 'investigate cancel'],
    ['capa', 'cause', 'act cancel'],
    ['capa', 'action', 'check cancel'],
    ['capa', 'effectiveness', 'close notEffective'],
    ['capa', 'closed', 'reopen'],
    ['capa', 'cancelled', 'reopen'],
    ['capa', 'reported', ''],
  ] as const)('%s, %s: next is [%s]', (workType, status, expected) => {
    expect(
      nextTransitions(workType, status)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(expected);
  });

  it.each(['nonconformance', 'capa'] as const)(
    '%s: reach every status, and know no other',
    (workType) => {
      const reached = new Set([statuses[workType][0]].map(String));
      for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const { from, to } of transitionsOf(workType)) {
          if (from.some((status) => reached.has(status))) reached.add(to);
        }
      }
      expect([...reached].sort()).toEqual([...statuses[workType]].sort());
    },
  );

  it.each(['nonconformance', 'capa'] as const)(
    '%s: name each rule once, in the order in which they are read out',
    (workType) => {
      const order: readonly string[] = [
        ...caseRules.map(({ id }) => id),
        ...Object.values(gatingRules).map(({ id }) => id),
      ];
      for (const { rules } of transitionsOf(workType)) {
        const named = new Set<string>(rules);
        expect(rules).toEqual(order.filter((id) => named.has(id)));
      }
    },
  );

  it('use every rule there is', () => {
    const named = new Set(
      (['nonconformance', 'capa'] as const).flatMap((workType) => [...guarding(workType)]),
    );
    const known = [...caseRules, ...Object.values(gatingRules)].map(({ id }) => id);
    expect(known.filter((id) => !named.has(id))).toEqual([]);
  });

  it.each(['nonconformance', 'capa'] as const)(
    '%s: close only past the rules, decline or cancel only with a reason',
    (workType) => {
      for (const { id, to, rules, needsReason } of transitionsOf(workType)) {
        if (to === 'closed') expect(rules.length).toBeGreaterThan(0);
        expect([id, needsReason ?? false]).toEqual([id, to === 'declined' || to === 'cancelled']);
      }
    },
  );
});
