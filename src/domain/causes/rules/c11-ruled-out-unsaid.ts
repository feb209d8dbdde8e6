import type { Cause } from '../cause';
import { sameClaim } from '../same-claim';
import { advises, type AdvisoryRule } from './rule';

/** Scripts that put no blanks between words count by the letter. */
const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Letter}\p{Number}]+/gu;
const fewest = 3;

function saysNothing({ standing, text }: Cause): boolean {
  if (standing.kind !== 'ruledOut') return false;
  const { length } = standing.reason.match(words) ?? [];
  return length < fewest || sameClaim(standing.reason)(text);
}

/**
 * A cause was ruled out in a word or two. A blank reason cannot be written at all; this asks for one that a reader
 * can follow.
 */
export const ruledOutUnsaid: AdvisoryRule<'C11'> = {
  id: 'C11',
  source: 'Ford G8D: worksheet of possible causes',
  kind: 'structural',
  level: advises,
  needs: ['causes'],
  check: ({ document }) =>
    document.causes.filter(saysNothing).map(({ id }) => ({ node: id, data: {} })),
};
