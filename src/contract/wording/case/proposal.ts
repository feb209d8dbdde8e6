import type { Criterion, Observation, Proposal } from '../../../domain/case-file/effectiveness';
import type { Proposed } from '../../../domain/effectiveness/propose';
import { amountWords, eventWords, percentWords } from './amounts';

type Aim = Pick<Criterion, 'target'>;
type Seen = Pick<Observation, 'events' | 'exposure'>;

/** What the numbers say by themselves, in a word or two. */
export const proposalTitles: Readonly<Record<Proposal['kind'], string>> = {
  supported: 'Supported',
  weak: 'Weak',
  cannotTell: 'Cannot tell',
  missed: 'Missed',
};

/** “p = 0.043”: to three digits, never more than is known. */
const pWords = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`);

const testNames: Readonly<Record<Exclude<Proposal['test'], 'none'>, string>> = {
  poisson: 'exact Poisson test',
  conditionalBinomial: 'exact conditional binomial test',
  binomial: 'exact binomial test',
};

/** Which test said so: “exact Poisson test, p = 0.043”; nothing where there was nothing to test. */
export const testWords = ({ test, p }: Pick<Proposal, 'test' | 'p'>): string | null =>
  test === 'none' || p === null ? null : `${testNames[test]}, ${pWords(p)}`;

/** “1 event in 60 days”. */
export const seenWords = ({ events, exposure }: Seen): string =>
  `${eventWords(events)} in ${amountWords(exposure)}`;

/** The same where it stands by itself. */
export const seenTitle = (seen: Seen): string =>
  seenWords(seen).replace(/^./, (first) => first.toUpperCase());

function byChance(p: number): string {
  return `if nothing had changed, as few would be seen in ${percentWords(p)} of such windows`;
}

/** What the count supports and why, in a sentence or two. */
export function proposalWords(proposed: Proposed, { target }: Aim, seen: Seen): string {
  switch (proposed.reason) {
    case 'unlikelyByChance':
      return `It helped, as far as counting can tell: ${byChance(proposed.test.p)}.`;
    case 'perhapsByChance':
      return `It may have helped, and it may have been chance: ${byChance(proposed.test.p)}.`;
    case 'easilyByChance':
      return `The target was met, but that says little: ${byChance(proposed.test.p)}.`;
    case 'windowOpen':
      return `So far ${seenWords(seen)}. The window is still open, so nothing is concluded yet.`;
    case 'nothingToCompare':
      return 'There was nothing before to compare with: whether it helped cannot be told from the count.';
    case 'nothingObserved':
      return 'Nothing was made, done or tried meanwhile: there is nothing to judge by.';
    case 'moreThanTarget':
      return `More than was aimed for: ${seenWords(seen)}, where ${target === 0 ? 'none' : `at most ${target}`} was the target.`;
  }
}
