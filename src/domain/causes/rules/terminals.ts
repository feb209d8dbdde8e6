import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { ancestorsOf, isConsidered } from '../outline';

const considered = new WeakMap<CauseDocument, readonly Cause[]>();
const terminals = new WeakMap<CauseDocument, readonly Cause[]>();

/** What the team still holds to be a cause, in its own words. */
export function consideredOf(document: CauseDocument): readonly Cause[] {
  const found =
    considered.get(document) ??
    document.causes.filter((cause) => cause.text.trim() !== '' && isConsidered(document, cause));
  considered.set(document, found);
  return found;
}

function endsOf(document: CauseDocument): readonly Cause[] {
  const causes = consideredOf(document);
  const explained = new Set(causes.map(({ parent }) => parent));
  return causes.filter(
    (cause) =>
      cause.root ||
      (!explained.has(cause.id) && !ancestorsOf(document, cause.id).some(({ root }) => root)),
  );
}

/**
 * Where asking ends: the named roots, and the last why of every branch that has none. What was ruled out, and
 * what is blank, ends nothing.
 */
export function terminalsOf(document: CauseDocument): readonly Cause[] {
  const found = terminals.get(document) ?? endsOf(document);
  terminals.set(document, found);
  return found;
}
