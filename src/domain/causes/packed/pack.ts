import type { AccountId, CauseId } from '../../id';
import type { Cause } from '../cause';
import type { CauseDocument, Kept } from '../document';
import { inOrder } from '../tree';
import { indented } from './depth';
import { firstLine } from './line';
import type { PackedCause } from './packed-cause';
import type { PackedBranch, PackedDocument } from './packed-document';
import { peopleIn } from './people';
import { filled, unless } from './usual';

/** Causes in outline order that hang on `on`. */
function packCauses(
  causes: readonly Cause[],
  on: CauseId | null,
  placeOf: (person: AccountId) => number,
): PackedCause[] {
  let before = firstLine;
  return indented(causes, on).map(({ id, depth, author, standing, wordedBy, ...cause }) => {
    const line = { leg: cause.leg, by: placeOf(author) };
    const packed = {
      id,
      depth,
      ...cause,
      leg: unless(before.leg, line.leg),
      class: unless('unknown', cause.class),
      by: unless(before.by, line.by),
      wordedBy: wordedBy && placeOf(wordedBy),
      ruledOut: standing.kind === 'ruledOut' ? standing.reason : undefined,
      root: unless(false, cause.root),
      reading: unless('unread', cause.reading),
      evidence: filled(cause.evidence),
      verifications: filled(cause.verifications.map((each) => ({ ...each, by: placeOf(each.by) }))),
      actions: filled(cause.actions),
    };
    before = line;
    return packed;
  });
}

function packAll(causes: readonly Cause[], on: CauseId | null, kept: readonly Kept[]) {
  const people = peopleIn(causes, kept);
  const places = new Map(people.map((person, place) => [person, place]));
  const placeOf = (person: AccountId): number => places.get(person) ?? people.length;
  return {
    people,
    causes: packCauses(causes, on, placeOf),
    kept: filled(kept.map((each) => ({ ...each, by: placeOf(each.by) }))),
  };
}

/** The analysis as it is written down. */
export const pack = (document: CauseDocument): PackedDocument => ({
  ...document,
  format: 2,
  origin: document.origin ?? undefined,
  removed: filled(document.removed),
  ...packAll(inOrder(document.causes), null, document.kept),
});

/** A branch, its top first and the others in outline order, as it is written down. */
export const packBranch = (
  branch: readonly Cause[],
  on: CauseId | null,
  kept: readonly Kept[],
): PackedBranch => ({ parent: on, ...packAll(branch, on, kept) });
