import type { GateLevel, Preset } from './policy';

/** Where a preset is stricter or easier than the rules are by themselves, which is what `standard` means. */
export const presets: Readonly<Record<Preset, Readonly<Partial<Record<string, GateLevel>>>>> = {
  light: {
    P4: 'warn',
    P5: 'warn',
    E1: 'warn',
    E4: 'warn',
    L1: 'warn',
    L3: 'warn',
    L7: 'warn',
    N2: 'warn',
    N3: 'warn',
    D1: 'warn',
    A3: 'warn',
    A8: 'off',
    A11: 'off',
    A14: 'off',
    L8: 'off',
  },
  standard: {},
  regulated: { A8: 'block', A11: 'block', A14: 'block', L8: 'block', D1: 'block', N2: 'block' },
};
