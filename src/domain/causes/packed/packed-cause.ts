import * as z from 'zod/mini';
import { Cause, Verification, verificationLimit } from '../cause';

/** A person by their place in the list of people beside the causes. */
export const Place = z.int().check(z.minimum(0));

const PackedVerification = z.extend(Verification, { by: Place });

const unpacked = { parent: true, standing: true, author: true, wordedBy: true } as const;
const usual = { leg: true, class: true, root: true, reading: true } as const;
const lists = { evidence: true, actions: true } as const;

/** A cause as it is written down: what is as usual is left out. */
export const PackedCause = z.extend(
  z.partial(z.omit(Cause, { ...unpacked, verifications: true }), { ...usual, ...lists }),
  {
    /** Left out where it explains the cause before it. 1 explains the problem, or what a branch hangs on. */
    depth: z.optional(z.int().check(z.minimum(1))),
    /** The author. Left out, like the leg, where it is that of the cause before it. */
    by: z.optional(Place),
    wordedBy: z.optional(Place),
    /** The reason; left out where the cause is considered. */
    ruledOut: z.optional(z.string()),
    verifications: z.optional(z.array(PackedVerification).check(z.maxLength(verificationLimit))),
  },
);
export type PackedCause = z.infer<typeof PackedCause>;
