import type { Problem } from '../document';
import { blocksFromMajor, type Fault, type StructuralRule } from './rule';

const asked = ['what', 'where', 'when', 'howMany'] as const;

/** A number that stands by itself: that of "pump P4" counts nothing. */
const counts = (text: string): boolean => /(?<![\p{Letter}\p{Number}])\p{Number}/u.test(text);

function faultsOf(problem: Problem): Fault[] {
  const missing = asked.filter((field) => problem[field].trim() === '');
  if (missing.length > 0) return [{ node: 'problem', data: { missing: missing.join(' ') } }];
  // Numbers may be written as words, so this only advises.
  if (counts(problem.what) || counts(problem.howMany)) return [];
  return [{ node: 'problem', data: { missing: 'number' }, level: 'advise' }];
}

/** What is wrong, where, when and how much of it there is: without them two people look at two problems. */
export const notLocated: StructuralRule<'P4'> = {
  id: 'P4',
  source: 'Ford G8D D2: describe the problem by what, where, when and how big',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['problem', 'problemDetails'],
  check: ({ document }) => faultsOf(document.problem),
};
