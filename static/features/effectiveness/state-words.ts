import type { HowItStands } from './how-it-stands';

function stands(how: HowItStands): string {
  if (how.kind === 'noCriterion') return 'no criterion yet';
  if (how.kind === 'looking') {
    if (how.isOver) return 'waits for a verdict';
    return how.window?.kind === 'waiting' ? 'waits for the actions' : 'under way';
  }
  if (how.isContradicted) return 'false effective';
  return how.verdict.verdict === 'effective' ? 'effective' : 'not effective';
}

/** How it stands, in a few words; of which revision, from the second on. */
export const stateWords = (how: HowItStands): string =>
  how.revision > 1 ? `revision ${how.revision}, ${stands(how)}` : stands(how);
