import type { Phrases } from '../language';

/** How English says that one thing made another. */
export const causeInProblem: Phrases = {
  fires: ['because|since', 'due to', 'owing to', 'caused by', 'as a result of', 'resulting from'],
};
