import * as z from 'zod/mini';
import { Instant } from '../calendar';
import { written } from '../causes/written';
import { AccountId, IssueReference } from '../id';

/** Whether a customer saw it, or could have. Not said is no entry at all. */
export const CustomerFacing = z.enum(['yes', 'no']);
export type CustomerFacing = z.infer<typeof CustomerFacing>;

/** A lot, batch, serial number or build that is affected, as it is written on it. */
export const Lot = written(80);
export const lotLimit = 50;

/**
 * How this report stands to another one. Denials are kept as well: what was looked at and found to be something
 * else is not asked again.
 */
export const Relation = z.strictObject({
  issue: IssueReference,
  kind: z.enum(['duplicate', 'recurrence']),
  verdict: z.enum(['confirmed', 'denied']),
  note: z.string().check(z.maxLength(300)),
  by: AccountId,
  at: Instant,
});
export type Relation = z.infer<typeof Relation>;
export const relationLimit = 40;

/** Somebody decided about a CAPA otherwise than the project's rules expect, and why. */
export const CapaOverride = z.strictObject({
  /** Ids of the project's rules that were set aside. */
  rules: z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(20)),
  reason: written(600),
  by: AccountId,
  at: Instant,
});
export type CapaOverride = z.infer<typeof CapaOverride>;
export const overrideLimit = 20;
