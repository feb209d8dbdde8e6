import type { Preset } from '../../../src/domain/gate/policy';

export const presetNames: Readonly<Record<Preset, string>> = {
  light: 'Light',
  standard: 'Standard',
  regulated: 'Regulated',
};

/** What a preset means for whoever closes a case. */
export const presetMeanings: Readonly<Record<Preset, string>> = {
  light:
    'For teams that begin. What a certificate asks for holds back; the finer questions are advice, and some are not asked.',
  standard:
    'As the rules are by themselves: sharp where harm is major or critical, quick for what is minor. Fits ISO 9001.',
  regulated:
    'For makers who answer to an authority (ISO 13485, 21 CFR 820, AS9100): due dates, adverse effects and changes of the system hold back as well.',
};

export const presets: readonly Preset[] = ['light', 'standard', 'regulated'];
