import { canonical } from '../digest';
import type { AccountId } from '../id';
import type { Cause } from './cause';
import type { CauseDocument, Kept } from './document';

const sameText = (a: Cause, b: Cause): boolean =>
  a.text === b.text && a.author === b.author && a.wordedBy === b.wordedBy;

/** Of what was found, the members that are recorded too. */
function recordedOf<Member>(found: readonly Member[], recorded: readonly Member[]): Member[] {
  const known = new Set(recorded.map(canonical));
  return found.filter((member) => known.has(canonical(member)));
}

function adoptableCause(found: Cause, recorded: Cause | undefined, by: AccountId): Cause {
  const { wordedBy, ...cause } = found;
  const words =
    recorded && sameText(found, recorded)
      ? { author: found.author, ...(wordedBy !== undefined && { wordedBy }) }
      : { author: by };
  return {
    ...cause,
    ...words,
    verifications: recordedOf(found.verifications, recorded?.verifications ?? []),
    actions: recordedOf(found.actions, recorded?.actions ?? []),
  };
}

/**
 * What was written past the log, in a form somebody may put on record. Words come in as the words of who
 * adopts them; what gates rely on (verifications, actions, who decided to live with a finding) only as far as
 * the log knows it, or whoever can write a property could write in a colleague's name.
 */
export function adoptable(
  found: CauseDocument,
  recorded: CauseDocument,
  by: AccountId,
): CauseDocument {
  const causes = new Map(recorded.causes.map((cause) => [cause.id, cause]));
  const keeps = new Set(recorded.kept.map(canonical));
  const kept = found.kept.map((one): Kept => (keeps.has(canonical(one)) ? one : { ...one, by }));
  return {
    ...found,
    revision: recorded.revision,
    origin: recorded.origin,
    removed: recorded.removed,
    causes: found.causes.map((cause) => adoptableCause(cause, causes.get(cause.id), by)),
    kept,
  };
}
