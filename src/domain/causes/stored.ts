import * as z from 'zod/mini';
import { CauseClass } from './cause';
import { CauseDocument } from './document';

/** The issue property that holds an analysis, and its key. */
export const causesPropertyKey = 'ratchet-causes';

/** Jira's limit for an entity property, in characters of JSON. */
export const propertyLimit = 32_768;

/**
 * The log's projection on the issue. `digest` is the document's, `head` the digest of the entry that
 * made it: who changes the document past the log cannot make both fit.
 */
export const StoredCauses = z.strictObject({
  seq: z.int().check(z.minimum(1)),
  head: z.string().check(z.length(64)),
  digest: z.string().check(z.length(64)),
  /** For JQL: how many roots are named, and how many of them are verified. */
  roots: z.int(),
  verifiedRoots: z.int(),
  /** The classes of the roots, each once; absent where there are none, and in what was stored before there were any. */
  rootClasses: z.optional(z.array(CauseClass)),
  document: CauseDocument,
});
export type StoredCauses = z.infer<typeof StoredCauses>;
