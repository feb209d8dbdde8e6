import type { CaseRuleId } from './case-rule';
import type { GatingRuleId } from '../causes/rules/rule';
import type { GateLevel, Preset } from './policy';

type Levels = Readonly<Partial<Record<GatingRuleId | CaseRuleId, GateLevel>>>;

/**
 * Where a preset is easier or stricter than the rules are by themselves, which is what `standard` means. `light` is
 * for teams that begin: what a certificate asks for still holds, the rest is advice. `regulated` is for makers who
 * answer to an authority (ISO 13485 8.3 and 8.5.2, 21 CFR 820.100).
 */
const levels: Readonly<Record<Preset, Levels>> = {
  light: {
    N2: 'warn',
    N3: 'warn',
    D1: 'warn',
    L7: 'warn',
    A14: 'off',
    A3: 'warn',
    A8: 'off',
    A11: 'off',
    L8: 'off',
    P4: 'warn',
    P5: 'warn',
    E4: 'warn',
    E1: 'warn',
    L1: 'warn',
    L3: 'warn',
  },
  standard: {},
  regulated: {
    N2: 'block',
    D1: 'block',
    A14: 'block',
    A3: 'block',
    A8: 'block',
    A11: 'block',
    L8: 'block',
  },
};

/** The same by any rule's name. */
export const presets: Readonly<Record<Preset, Readonly<Partial<Record<string, GateLevel>>>>> =
  levels;
