import * as z from 'zod/mini';
import { Day, Instant } from '../calendar';
import { AccountId, CauseId, IssueReference } from '../id';
import { Evidence, evidenceLimit } from './evidence';
import { Explanation, rowLimit } from './is-is-not';
import { written } from './written';

/** How it happened, how it escaped, what in the system allowed both. */
export const Leg = z.enum(['occurrence', 'escape', 'system']);
export type Leg = z.infer<typeof Leg>;

export const CauseClass = z.enum([
  'unknown',
  'person',
  'method',
  'machine',
  'material',
  'measurement',
  'environment',
  'management',
  'software',
  'external',
]);
export type CauseClass = z.infer<typeof CauseClass>;

/** What somebody did to find out whether this cause is real. Failed ones stay on record. */
export const Verification = z.strictObject({
  by: AccountId,
  at: Instant,
  method: z.enum(['measurement', 'observation', 'reproduction']),
  result: z.enum(['passed', 'failed']),
  note: written(600),
  /** Digest of the text that was verified: other words are another claim. */
  textDigest: z.string().check(z.length(64)),
  /** The revision it was done for, once another has begun: it then speaks for the cause no longer. */
  revision: z.optional(z.int().check(z.minimum(1))),
});
export type Verification = z.infer<typeof Verification>;

/** What of our own a cause belongs to: what an action can change. */
export const Within = z.strictObject({
  kind: z.enum(['process', 'document', 'control', 'component', 'clause']),
  name: written(120),
});
export type Within = z.infer<typeof Within>;

export const causeTextLimit = 500;
export const verificationLimit = 20;
export const actionLimit = 20;

export const Cause = z.strictObject({
  id: CauseId,
  /** The effect it explains: another cause, or the problem itself. */
  parent: z.nullable(CauseId),
  leg: Leg,
  text: z.string().check(z.maxLength(causeTextLimit)),
  class: CauseClass,
  author: AccountId,
  /** Whose the words are now, where somebody else changed them: neither of the two verifies alone. */
  wordedBy: z.optional(AccountId),
  standing: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('considered') }),
    z.strictObject({
      kind: z.literal('ruledOut'),
      reason: written(600),
    }),
  ]),
  /** Named as a root: where the team stops asking and starts acting. */
  root: z.boolean(),
  /** The "therefore" reading of its link to the effect. */
  reading: z.enum(['unread', 'confirmed', 'rejected']),
  /** Names the words at both ends that were read; where that was not kept the reading holds for any words. */
  readAs: z.optional(z.string().check(z.length(16))),
  /** How it leads to its effect, where the two do not say so by themselves. */
  linkNote: z.optional(written(300)),
  /** When it was so, as far as that is known: a cause is not later than its effect. */
  on: z.optional(Day),
  within: z.optional(Within),
  explains: z.optional(z.array(Explanation).check(z.maxLength(rowLimit))),
  evidence: z.array(Evidence).check(z.maxLength(evidenceLimit)),
  verifications: z.array(Verification).check(z.maxLength(verificationLimit)),
  actions: z.array(IssueReference).check(z.maxLength(actionLimit)),
});
export type Cause = z.infer<typeof Cause>;
