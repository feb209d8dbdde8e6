import { digestOfText } from '../digest';
import type { Cause, Verification } from './cause';

/** The digest a verification of this text carries. */
export const textDigest = (text: string): string => digestOfText(text);

/** The verifications of the text as it stands, oldest first; those of earlier words or revisions are history. */
export const verificationsOfText = (cause: Cause): Verification[] => {
  // Of most causes nothing was verified: they are spared the digest.
  if (cause.verifications.length === 0) return [];
  const digest = textDigest(cause.text);
  return cause.verifications.filter(
    (verification) => verification.textDigest === digest && verification.revision === undefined,
  );
};

/** The last revision of which a passed verification is left, where no later one has passed; null when there is none. */
export function verifiedInRevision(cause: Cause): number | null {
  const last = cause.verifications.findLast(({ result }) => result === 'passed');
  return last?.revision ?? null;
}

/** The last verification of the text as it stands, passed or failed; null when there is none. */
export const verificationOf = (cause: Cause): Verification | null =>
  verificationsOfText(cause).at(-1) ?? null;

/** What still speaks for the cause: passed verifications of its text since the last failed one. */
export function standingPasses(cause: Cause): Verification[] {
  const verifications = verificationsOfText(cause);
  const lastFailure = verifications.findLastIndex(({ result }) => result === 'failed');
  return verifications.slice(lastFailure + 1);
}

/** Whether the last verification of the text as it stands has passed. */
export const isVerified = (cause: Cause): boolean => standingPasses(cause).length > 0;
