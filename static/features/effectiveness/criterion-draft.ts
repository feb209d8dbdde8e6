import * as z from 'zod/mini';
import type { Day } from '../../../src/domain/calendar';
import type { Criterion } from '../../../src/domain/case-file/effectiveness';
import { usualFailureRate } from '../../../src/domain/effectiveness/challenge';
import { AccountId } from '../../../src/domain/id';
import { monthsBefore } from '../../../src/domain/triage/months-before';

const text = z.string();

/** A criterion as far as it was typed. */
export const CriterionDraft = z.object({
  kind: z.enum(['count', 'challenge']),
  what: text,
  jql: text,
  where: z.enum(['project', 'everywhere']),
  by: z.enum(['created', 'detectedOn']),
  from: text,
  to: text,
  /** Days, or something that is made or done. */
  measuredIn: z.enum(['days', 'units']),
  unit: text,
  /** How many of the unit there were before. */
  before: text,
  target: text,
  window: text,
  trials: text,
  /** The share of failures that trials are to rule out, in per cent. */
  percent: text,
  judge: z.nullable(AccountId),
  reason: text,
});
export type CriterionDraft = z.infer<typeof CriterionDraft>;

/** A period before the actions that nobody has looked at yet, and a window of three months. */
export const blankCriterion = (today: Day): CriterionDraft => ({
  kind: 'count',
  what: '',
  jql: '',
  where: 'project',
  by: 'created',
  from: monthsBefore(today, 12),
  to: today,
  measuredIn: 'days',
  unit: '',
  before: '',
  target: '0',
  window: '90',
  trials: '59',
  percent: String(usualFailureRate * 100),
  judge: null,
  reason: '',
});

/** The draft with which a criterion that stands is changed. */
export function draftOf(criterion: Criterion, today: Day): CriterionDraft {
  const { measure, baseline, target, window, judge } = criterion;
  const blank = { ...blankCriterion(today), target: String(target), judge };
  if (measure.kind === 'challenge') {
    return {
      ...blank,
      kind: 'challenge',
      what: measure.what,
      trials: String(measure.trials),
      percent: String(measure.failureRate * 100),
    };
  }
  const isDays = window?.unit === 'days';
  return {
    ...blank,
    ...{ what: measure.what, jql: measure.jql, where: measure.where, by: measure.by },
    from: baseline?.from ?? blank.from,
    to: baseline?.to ?? blank.to,
    measuredIn: isDays ? 'days' : 'units',
    unit: isDays ? '' : (window?.unit ?? ''),
    before: isDays ? '' : String(baseline?.exposure.amount ?? ''),
    window: String(window?.amount ?? blank.window),
  };
}
