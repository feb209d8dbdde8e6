import * as z from 'zod/mini';
import { AccountId, CauseId } from '../../id';
import { CauseDocument, causeLimit, Kept, keptLimit } from '../document';
import { PackedCause, Place } from './packed-cause';

const people = z.array(AccountId);
const causes = z.array(PackedCause).check(z.maxLength(causeLimit));
const kept = z.optional(z.array(z.extend(Kept, { by: Place })).check(z.maxLength(keptLimit)));

/**
 * An analysis as it is written down, on the issue and in the log: short enough for hundreds of causes, and
 * still legible to whoever finds it without Ratchet.
 */
export const PackedDocument = z.extend(
  z.partial(z.omit(CauseDocument, { causes: true, kept: true }), { origin: true, removed: true }),
  { format: z.literal(2), people, causes, kept },
);
export type PackedDocument = z.infer<typeof PackedDocument>;

/** A cause with all that lies beneath it, taken out of an analysis; `parent` is what it hangs on. */
export const PackedBranch = z.strictObject({
  people,
  parent: z.nullable(CauseId),
  causes: causes.check(z.minLength(1)),
  kept,
});
export type PackedBranch = z.infer<typeof PackedBranch>;
