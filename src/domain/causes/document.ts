import * as z from 'zod/mini';
import { AccountId, CauseId, IssueReference } from '../id';
import { Cause, Leg } from './cause';
import { Evidence, evidenceLimit } from './evidence';
import { IsIsNotRow, rowLimit } from './is-is-not';
import { isTree } from './tree';
import { written } from './written';

const answer = z.string().check(z.maxLength(1000));

/** The 5W2H of the problem: what is wrong, against which requirement, where, when and how much. */
export const Problem = z.strictObject({
  what: answer,
  where: answer,
  when: answer,
  howMany: answer,
  requirement: answer,
  evidence: z.array(Evidence).check(z.maxLength(evidenceLimit)),
});
export type Problem = z.infer<typeof Problem>;
export type ProblemField = Exclude<keyof Problem, 'evidence'>;

/** "Could it exist elsewhere?" (ISO 9001 10.2.1 b). Unanswered is a state of its own. */
export const Extent = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('unanswered') }),
  z.strictObject({
    answer: z.enum(['no', 'could', 'exists']),
    note: written(1000),
  }),
]);
export type Extent = z.infer<typeof Extent>;

/** Whether the risks had to be looked at again (ISO 9001 10.2.1 e). Unanswered is no entry at all. */
export const RiskUpdate = z.strictObject({
  answer: z.enum(['unchanged', 'updated']),
  note: written(1000),
});
export type RiskUpdate = z.infer<typeof RiskUpdate>;

/** A leg there is nothing to ask in, and why. */
export const LegAside = z.strictObject({ leg: Leg, reason: written(600) });
export type LegAside = z.infer<typeof LegAside>;

/** A finding the team decided to live with, and why. */
export const Kept = z.strictObject({
  rule: z.string().check(z.regex(/^[A-Z]{1,2}\d{1,2}$/)),
  node: z.union([CauseId, z.literal('problem'), z.literal('analysis')]),
  reason: written(600),
  by: AccountId,
});
export type Kept = z.infer<typeof Kept>;

export const causeLimit = 300;
export const keptLimit = 300;
export const removedLimit = 50;

/**
 * The analysis of one nonconformance or CAPA. Causes stand in outline order: each is followed by what
 * lies beneath it. What came to the format later is optional and absent until it is used: the digests of what
 * was recorded before then still hold.
 */
export const CauseDocument = z.strictObject({
  /** Of the format; migrations raise it. */
  format: z.literal(1),
  /** Of the analysis: a verdict of "not effective" starts the next one. */
  revision: z.int().check(z.minimum(1)),
  /** The analysis this one was carried over from, when a CAPA was raised from it. */
  origin: z.nullable(z.strictObject({ issue: IssueReference, cause: CauseId })),
  problem: Problem,
  causes: z.array(Cause).check(z.maxLength(causeLimit), z.refine(isTree)),
  extent: Extent,
  risk: z.optional(RiskUpdate),
  legsAside: z.optional(z.array(LegAside).check(z.maxLength(3))),
  isIsNot: z.optional(z.array(IsIsNotRow).check(z.maxLength(rowLimit))),
  /** The closed analysis this one took its first causes from. */
  template: z.optional(IssueReference),
  kept: z.array(Kept).check(z.maxLength(keptLimit)),
  /**
   * Marks of what was taken out with other people's words, verifications or actions on it. Only what
   * fits a mark comes back with them: an undo must not be a way to write in somebody else's name.
   */
  removed: z.array(z.string().check(z.length(32))).check(z.maxLength(removedLimit)),
});
export type CauseDocument = z.infer<typeof CauseDocument>;

/** An analysis nobody has written in yet. */
export const emptyCauseDocument: CauseDocument = {
  format: 1,
  revision: 1,
  origin: null,
  problem: { what: '', where: '', when: '', howMany: '', requirement: '', evidence: [] },
  causes: [],
  extent: { answer: 'unanswered' },
  kept: [],
  removed: [],
};
