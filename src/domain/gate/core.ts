import { dayOf, Day } from '../calendar';
import type { CaseRuleId } from './case-rule';
import type { GatingRuleId } from '../causes/rules/rule';
import type { GateException } from './policy';

const core: readonly (GatingRuleId | CaseRuleId)[] = [
  'C2',
  'E3',
  'A1',
  'L2',
  'A6',
  'A13',
  'V1',
  'V2',
  'V3',
];

/**
 * Without these a closure means nothing: a sound and verified cause, work that is done, a look elsewhere, a criterion
 * set before and an independent verdict. No preset eases them; an exception that does ends by itself.
 */
export const coreGates: ReadonlySet<string> = new Set(core);

/** So many days after it was made, an exception that eases one of them has ended at the latest. */
export const mostDaysForCore = 90;

const millisecondsADay = 86_400_000;

/** The last day until which one of them may be eased by an exception made on that day. */
export const lastDayForCore = (from: Day): Day =>
  Day.parse(
    new Date(Date.parse(from) + mostDaysForCore * millisecondsADay).toISOString().slice(0, 10),
  );

/** Whether an exception may count: one that eases the core counts only with an end that is near enough. */
export function mayCount({ rule, level, until, at }: GateException): boolean {
  if (!coreGates.has(rule) || level === 'block') return true;
  return until !== null && until <= lastDayForCore(dayOf(at));
}
