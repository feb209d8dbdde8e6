import type { Issue } from '../../../model/issue.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField, Matches } from '../field.ts';
import { demandOperator, equality, isEmpty, isNegative, ordering } from '../operators.ts';
import type { Comparison } from '../query.ts';
import { notSearchableForEmpty } from '../refusals.ts';
import { type Moment, readMoment } from '../time/moment.ts';

export interface DateField {
  name: string;
  /** Epoch milliseconds of every date an issue holds; a day counts from its midnight where the asker lives. */
  moments: (issue: Issue) => readonly number[];
}

function orderingMatcher(field: DateField, operator: string, limit: Moment): Matches {
  const holds = (at: number) => {
    if (operator === '<') return at < limit.start;
    if (operator === '>') return at > limit.start;
    return operator === '<=' ? at <= limit.start : at >= limit.start;
  };
  return (issue) => field.moments(issue).some(holds);
}

function equalityMatcher(field: DateField, comparison: Comparison, asker: JqlAsker): Matches {
  const { operator, operands } = comparison;
  const wantsEmpty = operands.some(isEmpty);
  const wanted = operands
    .filter((operand) => !isEmpty(operand))
    .map((operand) => readMoment(operand, asker, field.name));
  const has = (issue: Issue) => {
    const moments = field.moments(issue);
    if (moments.length === 0) return wantsEmpty;
    return moments.some((at) => wanted.some(({ start, end }) => at >= start && at < end));
  };
  if (!isNegative(operator)) return has;
  return (issue) => field.moments(issue).length > 0 && !has(issue);
}

/** A field that holds a day or a moment. */
export function dateField(field: DateField, asker: JqlAsker): JqlField {
  return {
    matcher: (comparison) => {
      const { operator, operands } = comparison;
      demandOperator(comparison, [...equality, ...ordering], field.name);
      if (!ordering.some((known) => known === operator))
        return equalityMatcher(field, comparison, asker);
      const [operand] = operands;
      if (!operand || isEmpty(operand)) throw notSearchableForEmpty(operator, field.name);
      return orderingMatcher(field, operator, readMoment(operand, asker, field.name));
    },
    sortKey: (issue) => field.moments(issue)[0] ?? null,
  };
}
