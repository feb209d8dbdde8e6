import * as z from 'zod/mini';
import { Day, Instant } from '../calendar';
import { written } from '../causes/written';
import { AccountId, CaseItemId, IssueKey, IssueReference } from '../id';

const count = z.int().check(z.minimum(0));
const amount = z.number().check(z.positive(), z.lte(1_000_000_000));

/** Issues that a query finds, counted by the day they came up. */
export const CountMeasure = z.strictObject({
  kind: z.literal('count'),
  what: written(200),
  jql: written(1000),
  /**
   * In the case's own project, where the app may count by itself; or in every project, where only a person may:
   * what the app sees and its author does not must not be learned from a count.
   */
  where: z.enum(['project', 'everywhere']),
  /** Which day counts: Jira's creation, or the field "Detected on". */
  by: z.enum(['created', 'detectedOn']),
});
export type CountMeasure = z.infer<typeof CountMeasure>;

/** More are run by nobody. */
export const mostTrials = 100_000;

/** The old conditions are brought about on purpose, so many times. */
const ChallengeMeasure = z.strictObject({
  kind: z.literal('challenge'),
  what: written(600),
  trials: z.int().check(z.minimum(1), z.maximum(mostTrials)),
  /** The share of failures it is to rule out. */
  failureRate: z.number().check(z.positive(), z.lt(1)),
});

/** What is looked at to see whether it helped. */
export const Measure = z.discriminatedUnion('kind', [CountMeasure, ChallengeMeasure]);
export type Measure = z.infer<typeof Measure>;

/** How much could have gone wrong: days, or so many of something that is made or done. */
export const Exposure = z.strictObject({ amount, unit: z.union([z.literal('days'), written(40)]) });
export type Exposure = z.infer<typeof Exposure>;

/** A hundred years: a day that lies further ahead than calendars go could be worked out by nobody. */
export const longestWindowInDays = 36_500;

const Window = Exposure.check(
  z.refine(({ amount: days, unit }) => unit !== 'days' || days <= longestWindowInDays),
);

/** What would prove that it worked, set before it is looked at. */
export const Criterion = z.strictObject({
  id: CaseItemId,
  /** Of the analysis it belongs to. */
  revision: z.int().check(z.minimum(1)),
  measure: Measure,
  /** How it was before; null for a challenge test. */
  baseline: z.nullable(
    z.strictObject({
      events: count,
      exposure: Exposure,
      from: z.optional(Day),
      to: z.optional(Day),
    }),
  ),
  /** At most so many in the window, or so many failed trials. */
  target: count,
  /** Null for a challenge test. */
  window: z.nullable(Window),
  /** Who judges; whoever owns an action may not. */
  judge: AccountId,
  /** Why it replaced the one before it, where there was one. */
  reason: z.optional(written(600)),
  by: AccountId,
  at: Instant,
});
export type Criterion = z.infer<typeof Criterion>;
export const criterionLimit = 20;

/** Of what was counted so many are named: more would not fit the issue. */
export const countedLimit = 50;

/** What was found when it was looked at. */
export const Observation = z.strictObject({
  criterion: CaseItemId,
  at: Instant,
  from: Day,
  /** The first day that is no longer counted. */
  to: Day,
  events: count,
  /** How much could have gone wrong meanwhile; for a challenge test the trials that were run. */
  exposure: Exposure,
  /** Those that were counted, as far as there is room; `events` says how many there were. */
  issues: z.array(IssueKey).check(z.maxLength(countedLimit)),
  by: AccountId,
});
export type Observation = z.infer<typeof Observation>;
export const observationLimit = 10;

/** What the numbers say by themselves. */
export const Proposal = z.strictObject({
  kind: z.enum(['supported', 'weak', 'cannotTell', 'missed']),
  test: z.enum(['poisson', 'conditionalBinomial', 'binomial', 'none']),
  /** The probability to see as few if nothing had changed; null where there was nothing to compare with. */
  p: z.nullable(z.number()),
});
export type Proposal = z.infer<typeof Proposal>;

/** What somebody who owns no action concluded from it. */
export const Verdict = z.strictObject({
  id: CaseItemId,
  revision: z.int().check(z.minimum(1)),
  criterion: CaseItemId,
  verdict: z.enum(['effective', 'notEffective']),
  observed: Observation,
  proposal: Proposal,
  note: written(1000),
  by: AccountId,
  at: Instant,
});
export type Verdict = z.infer<typeof Verdict>;
export const verdictLimit = 10;

/** The problem came back after it had been judged effective. */
export const Contradiction = z.strictObject({
  verdict: CaseItemId,
  issue: IssueReference,
  note: z.string().check(z.maxLength(300)),
  by: AccountId,
  at: Instant,
});
export type Contradiction = z.infer<typeof Contradiction>;
export const contradictionLimit = 20;
