import type { Limb, Skeleton } from '../../../src/domain/causes/fishbone/skeleton';

const line = ({ text, marks }: Limb, depth: number): string => {
  const state = marks.length > 0 ? ` (${marks.map((mark) => mark.text).join(', ')})` : '';
  return `${'  '.repeat(depth)}- ${text}${state}`;
};

const lines = (limbs: readonly Limb[], depth: number): string[] =>
  limbs.flatMap((limb) => [line(limb, depth), ...lines(limb.causes, depth + 1)]);

/** The same as the picture says, as an indented list. */
export const inSentences = ({ problem, bones }: Skeleton): string =>
  [
    `The problem: ${problem}`,
    ...bones.flatMap(({ label, causes }) => [label, ...lines(causes, 1)]),
  ].join('\n');
