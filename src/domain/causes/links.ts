import { digestOfText } from '../digest';
import type { Cause } from './cause';
import type { CauseDocument } from './document';
import type { CommandOf } from './handling';
import { ancestorsOf, causeOf, isConsidered, rootsOf } from './outline';

/** What the cause explains, in words; blank where nobody has written it yet. */
export const effectOf = (document: CauseDocument, { parent }: Cause): string =>
  parent === null ? document.problem.what : (causeOf(document, parent)?.text ?? '');

const isBlank = (text: string): boolean => text.trim() === '';

/** Whether both ends of its link have words, so that it can be read aloud. */
export const canBeReadBack = (document: CauseDocument, cause: Cause): boolean =>
  !isBlank(cause.text) && !isBlank(effectOf(document, cause));

const staleOnes = new WeakMap<Cause, Cause>();

/** The same object for the same cause, so that a view draws only what changed. */
function unread(cause: Cause): Cause {
  const known = staleOnes.get(cause) ?? { ...cause, reading: 'unread' };
  staleOnes.set(cause, known);
  return known;
}

const digests = new WeakMap<Cause, { readonly effect: string; readonly digest: string }>();

/** Names the words at both ends of a link: what a team said of it, it said of these. */
function linkDigest(cause: Cause, effect: string): string {
  const known = digests.get(cause);
  if (known?.effect === effect) return known.digest;
  const digest = digestOfText(`${cause.text}\n${effect}`).slice(0, 16);
  digests.set(cause, { effect, digest });
  return digest;
}

/** The analysis with each link as it stands: unread again once either of its ends says something else. */
export function asItReads(document: CauseDocument): CauseDocument {
  const texts = new Map(document.causes.map(({ id, text }) => [id, text]));
  const isStale = (cause: Cause): boolean =>
    cause.reading !== 'unread' &&
    cause.readAs !== undefined &&
    cause.readAs !==
      linkDigest(
        cause,
        cause.parent === null ? document.problem.what : (texts.get(cause.parent) ?? ''),
      );
  if (!document.causes.some(isStale)) return document;
  return {
    ...document,
    causes: document.causes.map((cause) => (isStale(cause) ? unread(cause) : cause)),
  };
}

/** Answers the link as it reads now. */
export const answerLink = (
  document: CauseDocument,
  cause: Cause,
  reading: Cause['reading'],
): CommandOf<'readLink'> => ({
  kind: 'readLink',
  id: cause.id,
  reading,
  ...(reading === 'unread' ? {} : { as: linkDigest(cause, effectOf(document, cause)) }),
});

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
