import type { Cause } from './cause';
import type { CauseDocument } from './document';
import { ancestorsOf, causeOf, isConsidered, rootsOf } from './outline';

/** What the cause explains, in words; blank where nobody has written it yet. */
export const effectOf = (document: CauseDocument, { parent }: Cause): string =>
  parent === null ? document.problem.what : (causeOf(document, parent)?.text ?? '');

const isBlank = (text: string): boolean => text.trim() === '';

/** Whether both ends of its link have words, so that it can be read aloud. */
export const canBeReadBack = (document: CauseDocument, cause: Cause): boolean =>
  !isBlank(cause.text) && !isBlank(effectOf(document, cause));

/**
 * The links in the order in which they are read back: from each named root up to the problem, then from every
 * other end of the whys. Each once; what was ruled out, or has no words yet, is not read.
 */
export function linksToRead(document: CauseDocument): Cause[] {
  const effects = new Set(document.causes.map(({ parent }) => parent));
  const ends = document.causes.filter(({ id }) => !effects.has(id));
  const ways = [...rootsOf(document), ...ends].flatMap((end) => [
    end,
    ...ancestorsOf(document, end.id),
  ]);
  return [...new Set(ways)].filter(
    (cause) => isConsidered(document, cause) && canBeReadBack(document, cause),
  );
}
