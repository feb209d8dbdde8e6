import { Day, Instant } from '../../../src/domain/calendar';
import { gatingRules } from '../../../src/domain/causes/rules/gating';
import type { Level } from '../../../src/domain/causes/rules/rule';
import { caseRules } from '../../../src/domain/gate/case-rules';
import { coreGates, lastDayForCore, mostDaysForCore } from '../../../src/domain/gate/core';
import { levelUnder } from '../../../src/domain/gate/level';
import {
  type GateException,
  type Preset,
  type ProjectPolicy,
  usualPolicy,
} from '../../../src/domain/gate/policy';
import { presets } from '../../../src/domain/gate/presets';
import { ada } from '../causes/writing';

const rules = [...caseRules, ...Object.values(gatingRules)];
const weights = ['minor', 'major', 'critical'] as const;
const today = Day.parse('2026-03-02');

const under = (preset: Preset, ...exceptions: GateException[]): ProjectPolicy => ({
  ...usualPolicy,
  preset,
  exceptions,
});
const gravity = { off: 0, advise: 1, block: 2 } as const;
const levelIn = (
  policy: ProjectPolicy,
  rule: (typeof rules)[number],
  weight: 'minor' | 'major' | 'critical',
) => levelUnder(policy, rule.id, rule.level[weight], today);

describe('the presets', () => {
  const ids = new Set<string>(rules.map(({ id }) => id));

  it.each(Object.entries(presets))('%s names only rules there are', (_preset, levels) => {
    expect(Object.keys(levels).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('standard is what the rules are by themselves', () => {
    for (const rule of rules)
      for (const weight of weights)
        expect([rule.id, levelIn(under('standard'), rule, weight)]).toEqual([
          rule.id,
          rule.level[weight],
        ]);
  });

  const lighter = (standard: number, there: number) => standard - there;
  const stricter = (standard: number, there: number) => there - standard;

  it.each<[Preset, string, typeof lighter]>([
    ['light', 'eases some rules and is nowhere stricter', lighter],
    ['regulated', 'is stricter in some rules and eases none', stricter],
  ])('%s %s', (preset, _what, by) => {
    const differences = rules.flatMap((rule) =>
      weights.map((weight) =>
        by(
          gravity[levelIn(under('standard'), rule, weight)],
          gravity[levelIn(under(preset), rule, weight)],
        ),
      ),
    );
    expect(Math.min(...differences)).toBe(0);
    expect(Math.max(...differences)).toBeGreaterThan(0);
  });

  it.each(['light', 'regulated'] as const)('%s leaves the core as it is', (preset) => {
    expect(Object.keys(presets[preset]).filter((id) => coreGates.has(id))).toEqual([]);
  });

  it('the core is of rules that hold at least a major case back', () => {
    const core = rules.filter(({ id }) => coreGates.has(id));
    expect(core).toHaveLength(coreGates.size);
    expect(core.filter(({ level }) => level.major !== 'block')).toEqual([]);
  });
});

describe('an exception', () => {
  const exception = (change: Partial<GateException>): GateException => ({
    rule: 'A3',
    level: 'off',
    reason: 'The old line closes in May',
    until: null,
    by: ada,
    at: Instant.parse('2026-02-20T09:00:00.000Z'),
    ...change,
  });
  const until = (day: string) => ({ until: Day.parse(day) });

  it.each<[string, GateException[], Level | 'off']>([
    ['none', [], 'block'],
    ['off', [exception({})], 'off'],
    ['warn', [exception({ level: 'warn' })], 'advise'],
    ['of another rule', [exception({ rule: 'A8' })], 'block'],
    ['holds on its last day', [exception(until('2026-03-02'))], 'off'],
    ['ran out', [exception(until('2026-03-01'))], 'block'],
    ['the last one counts', [exception({}), exception({ level: 'warn' })], 'advise'],
    [
      'one that ran out gives way to the one before',
      [exception({}), exception({ level: 'warn', ...until('2026-03-01') })],
      'off',
    ],
  ])('%s', (_what, exceptions, level) => {
    expect(levelUnder(under('standard', ...exceptions), 'A3', 'block', today)).toBe(level);
  });

  it.each<[string, Partial<GateException>, Level | 'off']>([
    ['without an end counts for nothing', {}, 'block'],
    ['with an end that is near enough counts', until('2026-05-21'), 'off'],
    ['with an end too far away counts for nothing', until('2026-05-22'), 'block'],
    ['may be stricter for good', { level: 'block' }, 'block'],
  ])('for the core %s', (_what, change, level) => {
    const policy = under('light', exception({ rule: 'V2', ...change }));
    expect(levelUnder(policy, 'V2', 'block', today)).toBe(level);
  });

  it('never makes a rule where it does not apply', () => {
    const strict = under('regulated', exception({ rule: 'L1', level: 'block' }));
    expect(levelUnder(strict, 'L1', 'off', today)).toBe('off');
  });

  it('for the core lasts three months at most', () => {
    const days = Date.parse(lastDayForCore(today)) - Date.parse(today);
    expect(days / 86_400_000).toBe(mostDaysForCore);
  });
});
