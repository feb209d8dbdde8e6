import fc from 'fast-check';
import type { Limb, Mark, Skeleton } from '../../../../src/domain/causes/fishbone/skeleton';
import type { WidthOf } from '../../../../src/domain/causes/fishbone/lettering';
import { cause } from '../writing';

/** As wide as a plain font draws on average; enough to lay out where nobody can measure. */
export const estimated: WidthOf = (text, lettering) =>
  Array.from(text).length * (lettering === 'cause' ? 6.2 : 6.8);

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zäöü]{1,12}$/) },
  fc.constantFrom('Überdruckventil-Dichtungsring-Halterung', '圧力が高すぎる', '95 °C', '🙂'),
);
const text = fc
  .array(word, { maxLength: 40 })
  .map((words) => words.join(' '))
  .map((words) => words.slice(0, 500));
const marks = fc.uniqueArray(
  fc.constantFrom<Mark>(
    { kind: 'root', text: 'Root cause' },
    { kind: 'verified', text: 'Verified' },
    { kind: 'ruledOut', text: 'Ruled out' },
    { kind: 'elsewhere', text: 'Measurement' },
  ),
  { selector: ({ kind }) => kind },
);

const anyLimb = fc.record({ text, marks, below: fc.nat() });

/** Trees of any shape: each cause stands beneath an earlier one of its bone, or on the bone itself. */
function grown(seeds: readonly { text: string; marks: Mark[]; below: number }[]): Limb[] {
  interface Growing extends Limb {
    readonly causes: Growing[];
  }
  const all: Growing[] = [];
  const tops: Growing[] = [];
  for (const { text: words, marks: signs, below } of seeds) {
    const limb: Growing = { id: cause('unnumbered'), text: words, marks: signs, causes: [] };
    const effect = all[below % (all.length + 1)];
    (effect ? effect.causes : tops).push(limb);
    all.push(limb);
  }
  return tops;
}

let counted = 0;
const numbered = (limbs: readonly Limb[]): Limb[] =>
  limbs.map((limb) => ({
    ...limb,
    id: cause(`cause${(counted += 1)}`),
    causes: numbered(limb.causes),
  }));

/** A fishbone of any shape a team could draw. */
export const anySkeleton: fc.Arbitrary<Skeleton> = fc
  .record({
    problem: text,
    bones: fc.uniqueArray(
      fc.record({
        key: fc.stringMatching(/^[a-z]{3,9}$/),
        seeds: fc.array(anyLimb, { maxLength: 25 }),
      }),
      { maxLength: 10, selector: ({ key }) => key },
    ),
  })
  .map(({ problem, bones }) => {
    counted = 0;
    return {
      problem,
      bones: bones.map(({ key, seeds }) => ({ key, label: key, causes: numbered(grown(seeds)) })),
    };
  });

export const limbsOf = (limbs: readonly Limb[]): Limb[] =>
  limbs.flatMap((limb) => [limb, ...limbsOf(limb.causes)]);
