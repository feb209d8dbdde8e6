import type { Strength } from '../../../src/domain/case-file/action-plan';

interface StrengthWords {
  readonly label: string;
  readonly tone: 'success' | 'brand' | 'warning' | 'neutral';
  /** What makes an action so. */
  readonly means: string;
  readonly example: string;
}

/** The classes of RCA², with what they come to in a factory and in software. */
export const strengthWords: Readonly<Record<Strength, StrengthWords>> = {
  strong: {
    label: 'Strong',
    tone: 'success',
    means: 'It holds even if nobody remembers it: the wrong way is no longer possible.',
    example:
      'A connector that fits one way only. A type or schema that refuses the value. A check that stops the merge.',
  },
  intermediate: {
    label: 'Intermediate',
    tone: 'brand',
    means: 'It helps people notice in time, and still needs them.',
    example: 'A checklist at the station. An automated test. An alarm. One more pair of hands.',
  },
  weak: {
    label: 'Weak',
    tone: 'warning',
    means: 'It works while somebody remembers it, and fades.',
    example: 'A training. A reminder. A new paragraph in a procedure. A second look.',
  },
  correction: {
    label: 'Correction',
    tone: 'neutral',
    means: 'It puts this one case right. The cause is still there.',
    example: 'The part replaced, the record corrected, the batch reworked.',
  },
};

export const strengthsInOrder: readonly Strength[] = [
  'strong',
  'intermediate',
  'weak',
  'correction',
];

/** One step further, beside an action that is weak or only mends. */
export const stronger: Readonly<Partial<Record<Strength, string>>> = {
  weak: 'Stronger would be something that holds by itself: instead of “train everybody to check the label”, “the printer refuses a label that does not match the order”.',
  correction:
    'Beside it, something that keeps the next one from happening: beside “replaced the worn seal”, “seal changed to FKM, and its replacement moved to every 2,000 hours”.',
};
