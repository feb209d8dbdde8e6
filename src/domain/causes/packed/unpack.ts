import type { AccountId, CauseId } from '../../id';
import { CauseDocument } from '../document';
import { hung } from './depth';
import { firstLine } from './line';
import type { PackedCause } from './packed-cause';
import type { PackedBranch, PackedDocument } from './packed-document';

type People = readonly AccountId[];

// A place nobody has, or an effect that is not there, leaves a hole: the parse that follows refuses it.
function unpackCauses(causes: readonly PackedCause[], on: CauseId | null, people: People) {
  let before = firstLine;
  return hung(causes, on).map(({ leg, by, ruledOut, wordedBy, ...packed }) => {
    before = { leg: leg ?? before.leg, by: by ?? before.by };
    return {
      ...packed,
      leg: before.leg,
      class: packed.class ?? 'unknown',
      author: people[before.by],
      wordedBy: wordedBy === undefined ? undefined : (people[wordedBy] ?? null),
      standing:
        ruledOut === undefined ? { kind: 'considered' } : { kind: 'ruledOut', reason: ruledOut },
      root: packed.root ?? false,
      reading: packed.reading ?? 'unread',
      evidence: packed.evidence ?? [],
      verifications: (packed.verifications ?? []).map((each) => ({ ...each, by: people[each.by] })),
      actions: packed.actions ?? [],
    };
  });
}

const unpackKept = (kept: PackedDocument['kept'], people: People) =>
  (kept ?? []).map((each) => ({ ...each, by: people[each.by] }));

/** The analysis that was written down; undefined where its parts do not fit together. */
export function unpack({ people, ...packed }: PackedDocument): CauseDocument | undefined {
  const document = CauseDocument.safeParse({
    ...packed,
    format: 1,
    origin: packed.origin ?? null,
    causes: unpackCauses(packed.causes, null, people),
    kept: unpackKept(packed.kept, people),
    removed: packed.removed ?? [],
  });
  return document.success ? document.data : undefined;
}

/** The parts of the branch that was written down, to be parsed. */
export const unpackBranch = ({ people, parent, causes, kept }: PackedBranch) => ({
  causes: unpackCauses(causes, parent, people),
  kept: unpackKept(kept, people),
});
