import type { Issue } from '../../../model/issue.ts';
import type { JqlField } from '../field.ts';
import { demandOperator, equality, isEmpty, isNegative, ordering } from '../operators.ts';
import type { Operand } from '../query.ts';
import { notANumber, notSearchableForEmpty, unknownFunction } from '../refusals.ts';

export interface NumberField {
  name: string;
  numbers: (issue: Issue) => readonly number[];
}

function readNumber(operand: Operand, field: string): number {
  if (operand.kind === 'function') throw unknownFunction(operand);
  const text = operand.kind === 'value' ? operand.text.trim() : '';
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) throw notANumber(text, field);
  return value;
}

/** A field that holds numbers. */
export function numberField({ name, numbers }: NumberField): JqlField {
  return {
    matcher: (comparison) => {
      const { operator, operands } = comparison;
      demandOperator(comparison, [...equality, ...ordering], name);
      const wantsEmpty = operands.some(isEmpty);
      const wanted = operands
        .filter((operand) => !isEmpty(operand))
        .map((operand) => readNumber(operand, name));
      const limit = wanted[0];
      if (ordering.some((known) => known === operator)) {
        if (limit === undefined) throw notSearchableForEmpty(operator, name);
        const holds = (value: number) => {
          if (operator === '<') return value < limit;
          if (operator === '>') return value > limit;
          return operator === '<=' ? value <= limit : value >= limit;
        };
        return (issue) => numbers(issue).some(holds);
      }
      const has = (issue: Issue) => {
        const values = numbers(issue);
        return values.length === 0 ? wantsEmpty : values.some((value) => wanted.includes(value));
      };
      return isNegative(operator) ? (issue) => numbers(issue).length > 0 && !has(issue) : has;
    },
    sortKey: (issue) => numbers(issue)[0] ?? null,
  };
}
