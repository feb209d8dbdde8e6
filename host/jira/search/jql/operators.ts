import type { Comparison, Operand } from './query.ts';
import { unknownOperator } from './refusals.ts';

export const equality = ['=', '!=', 'in', 'not in', 'is', 'is not'] as const;
export const ordering = ['<', '>', '<=', '>='] as const;
export const text = ['~', '!~', 'is', 'is not'] as const;
export const history = ['was', 'was not', 'was in', 'was not in', 'changed'] as const;

/** Refuses what the field cannot be asked, in Jira's words. */
export function demandOperator(
  { operator, predicates }: Comparison,
  supported: readonly string[],
  field: string,
): void {
  if (!supported.includes(operator)) throw unknownOperator(operator, field);
  const isHistory = operator === 'changed' || operator.startsWith('was');
  if (predicates.length > 0 && !isHistory) throw unknownOperator(operator, field);
}

export const isEmpty = (operand: Operand) => operand.kind === 'empty';

/** Whether the operator asks that the field has none of the operands. */
export const isNegative = (operator: string) =>
  operator === '!=' || operator === 'not in' || operator === '!~' || operator === 'is not';
