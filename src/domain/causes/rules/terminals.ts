import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { ancestorsOf, isConsidered } from '../outline';

/** What the team still holds to be a cause, in its own words. */
export const consideredOf = (document: CauseDocument): Cause[] =>
  document.causes.filter((cause) => cause.text.trim() !== '' && isConsidered(document, cause));

/**
 * Where asking ends: the named roots, and the last why of every branch that has none. What was ruled out, and
 * what is blank, ends nothing.
 */
export function terminalsOf(document: CauseDocument): Cause[] {
  const considered = consideredOf(document);
  const explained = new Set(considered.map(({ parent }) => parent));
  return considered.filter(
    (cause) =>
      cause.root ||
      (!explained.has(cause.id) && !ancestorsOf(document, cause.id).some(({ root }) => root)),
  );
}
