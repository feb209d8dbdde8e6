import fc from 'fast-check';
import { Day, Instant } from '../../../src/domain/calendar';
import { coreGates } from '../../../src/domain/gate/core';
import { ProjectPolicy, usualPolicy } from '../../../src/domain/gate/policy';
import { applyPolicy } from '../../../src/domain/gate/policy/apply-policy';
import { PolicyCommand } from '../../../src/domain/gate/policy/command';
import { policyProblem } from '../../../src/domain/gate/policy/policy-problem';
import { guardedSteps, rulesInForce } from '../../../src/domain/gate/policy/rules-in-force';
import { policyIn, storedPolicyOf } from '../../../src/domain/gate/policy/stored';
import { ada, ben } from '../causes/writing';

const at = Instant.parse('2026-03-02T09:30:00.000Z');
const today = Day.parse('2026-03-02');
const by = { actor: ada, at };

const given = (command: unknown): PolicyCommand => PolicyCommand.parse(command);

function after(...commands: unknown[]): ProjectPolicy {
  return commands.reduce<ProjectPolicy>((policy, command) => {
    const applied = applyPolicy(policy, given(command), by);
    if (!applied.ok) throw new Error(applied.refusal.reason);
    return applied.value;
  }, usualPolicy);
}

const refusalOf = (policy: ProjectPolicy, command: unknown) => {
  const applied = applyPolicy(policy, given(command), by);
  return applied.ok ? null : applied.refusal.reason;
};

const reason = 'One shift only';
const easing = (rule: string, until: string | null = null, level = 'warn') => ({
  kind: 'except',
  rule,
  level,
  reason,
  until,
});

describe('a decision about a project', () => {
  it('keeps who chose a preset, when and why', () => {
    expect(after({ kind: 'choosePreset', preset: 'light', reason })).toMatchObject({
      preset: 'light',
      chosen: { reason, by: ada, at },
    });
  });

  it('keeps who eased a rule, when, why and until when', () => {
    expect(after(easing('E4', '2026-04-01')).exceptions).toEqual([
      { rule: 'E4', level: 'warn', reason, until: '2026-04-01', by: ada, at },
    ]);
  });

  it('lets one exception of a rule take the place of the one before', () => {
    const policy = after(easing('E4'), easing('A3'), easing('E4', null, 'off'));
    expect(policy.exceptions.map(({ rule, level }) => [rule, level])).toEqual([
      ['A3', 'warn'],
      ['E4', 'off'],
    ]);
  });

  it('ends an exception, and only one that is there', () => {
    const end = { kind: 'endException', rule: 'E4', reason };
    expect(after(easing('E4'), end).exceptions).toEqual([]);
    expect(refusalOf(usualPolicy, end)).toBe('exceptionMissing');
  });

  it('changes one expectation and leaves the others', () => {
    const policy = after(
      { kind: 'expectCapa', rule: 'recurrence', isOn: true, times: 3, months: 6, reason },
      { kind: 'expectCapa', rule: 'majorFromAudit', isOn: false, reason },
      { kind: 'expectCapa', rule: 'recurrence', isOn: false, reason },
    );
    expect(policy.expectations).toEqual([
      { rule: 'majorFromAudit', isOn: false },
      { rule: 'recurrence', isOn: false },
    ]);
  });

  it('sets a ladder of reminders, and goes back to the usual one', () => {
    const steps = [{ severity: 'critical', daysLate: 1, tell: 'projectLead' }];
    const set = { kind: 'escalate', steps, reason };
    expect(after(set).escalation).toEqual(steps);
    expect(after(set, { ...set, steps: null }).escalation).toBeNull();
  });

  it('names nobody twice', () => {
    const people = [ada, ben, ada];
    expect(after({ kind: 'nameQualityManagers', people }).qualityManagers).toEqual([ada, ben]);
  });

  it.each([
    ['the preset in force', { kind: 'choosePreset', preset: 'standard', reason }],
    ['the usual ladder', { kind: 'escalate', steps: null, reason }],
    ['nobody', { kind: 'nameQualityManagers', people: [] }],
  ])('says that %s is so already', (_what, command) => {
    expect(refusalOf(usualPolicy, command)).toBe('alreadySo');
  });

  it('asks for a reason that says something', () => {
    const blank = { ...easing('E4'), reason: '  ' };
    expect(PolicyCommand.safeParse(blank).success).toBe(false);
  });
});

describe('what cannot be asked for', () => {
  const problems: [string, unknown, ReturnType<typeof policyProblem>][] = [
    ['a rule that guards nothing', easing('Z9'), { field: 'rule', problem: 'unknownRule' }],
    [
      'an end that has passed',
      easing('E4', '2026-03-01'),
      { field: 'until', problem: 'endPassed' },
    ],
    ['an end today', easing('E4', '2026-03-02'), null],
    ['no end, outside the core', easing('E4'), null],
    ['no end, for the core', easing('E3'), { field: 'until', problem: 'endMissing' }],
    ['90 days, for the core', easing('E3', '2026-05-31'), null],
    ['91 days, for the core', easing('E3', '2026-06-01'), { field: 'until', problem: 'endTooFar' }],
    ['the core as strict as can be, without an end', easing('E3', null, 'block'), null],
    [
      'a recurrence nobody counts',
      { kind: 'expectCapa', rule: 'recurrence', isOn: true, reason },
      { field: 'times', problem: 'countMissing' },
    ],
    ['no recurrence at all', { kind: 'expectCapa', rule: 'recurrence', isOn: false, reason }, null],
  ];

  it.each(problems)('%s', (_what, command, problem) => {
    expect(policyProblem(given(command), today)).toEqual(problem);
  });

  it.each([...coreGates])('%s is never eased without an end', (rule) => {
    for (const level of ['off', 'warn'])
      expect(policyProblem(given(easing(rule, null, level)), today)?.field).toBe('until');
  });
});

describe('the rules as a project has them', () => {
  it('are each named once, with every step they guard', () => {
    const rules = rulesInForce(usualPolicy, today);
    const wanted = new Set(guardedSteps.flatMap((step) => step.rules));
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(wanted);
    expect(rules).toHaveLength(wanted.size);
    const standing = rules.reduce((count, { guards }) => count + guards.length, 0);
    expect(standing).toBe(guardedSteps.reduce((count, step) => count + step.rules.length, 0));
  });

  const named = (policy: ProjectPolicy, rule: string, on = today) =>
    rulesInForce(policy, on).find((found) => found.rule === rule);

  it('show the exception while it holds, and the preset again once it has run out', () => {
    const policy = after(easing('E3', '2026-03-10', 'off'));
    expect(named(policy, 'E3')).toMatchObject({
      isCore: true,
      levels: { critical: 'off' },
      exception: { reason, by: ada },
    });
    expect(named(policy, 'E3', Day.parse('2026-03-11'))).toMatchObject({
      levels: { critical: 'block' },
      exception: null,
    });
  });

  it('are as the preset has them', () => {
    const light = after({ kind: 'choosePreset', preset: 'light', reason });
    expect(named(light, 'E4')?.levels.critical).toBe('advise');
    expect(named(usualPolicy, 'E4')?.levels.critical).toBe('block');
  });
});

describe('a policy on record', () => {
  const commands = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('except'),
        rule: fc.constantFrom('E3', 'E4', 'A1'),
        level: fc.constantFrom('off', 'warn', 'block'),
        reason: fc.constant(reason),
        until: fc.constantFrom(null, '2026-04-01'),
      }),
      fc.record({
        kind: fc.constant('endException'),
        rule: fc.constantFrom('E3', 'E4', 'A1'),
        reason: fc.constant(reason),
      }),
      fc.record({
        kind: fc.constant('choosePreset'),
        preset: fc.constantFrom('light', 'standard', 'regulated'),
        reason: fc.constant(reason),
      }),
    ),
  );

  it('always reads back as it was written, however it came to be', () => {
    fc.assert(
      fc.property(commands, (raw) => {
        const policy = raw.reduce<ProjectPolicy>((before, command) => {
          const applied = applyPolicy(before, given(command), by);
          return applied.ok ? applied.value : before;
        }, usualPolicy);
        expect(ProjectPolicy.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
        const stored = storedPolicyOf(policy, 3, 'a'.repeat(64));
        expect(policyIn(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
      }),
    );
  });

  it('is taken for none when its document was changed', () => {
    const stored = storedPolicyOf(usualPolicy, 3, 'a'.repeat(64));
    expect(policyIn({ ...stored, document: { ...usualPolicy, preset: 'light' } })).toBeNull();
    expect(policyIn(undefined)).toBeUndefined();
  });
});
