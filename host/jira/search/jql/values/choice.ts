import type { Issue } from '../../../model/issue.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField, Matches, SortKey } from '../field.ts';
import { equality, demandOperator, history, isEmpty, isNegative, ordering } from '../operators.ts';
import type { Comparison, Operand } from '../query.ts';
import { notSearchableForEmpty, unknownFunction, unknownValue } from '../refusals.ts';
import { historyMatcher } from './history.ts';

/** A field whose values are picked from things with ids. */
export interface Choice {
  name: string;
  /** The ids an issue holds; none when it is empty. */
  ids: (issue: Issue) => readonly string[];
  /** The ids a written value means; null when there is no such thing. */
  resolve: (text: string) => readonly string[] | null;
  /** What a function of the query means; null when the field knows no such function. */
  resolveFunction?: (operand: Extract<Operand, { kind: 'function' }>) => readonly string[] | null;
  /** Position of an id, where bigger and smaller mean something. */
  rank?: (id: string) => number;
  /** The changelog's field id, where the past can be asked. */
  historyOf?: string;
  sortKey?: (issue: Issue) => SortKey;
  /** The refusal of a value that does not exist, where Jira has words of its own. */
  refusal?: (text: string, field: string) => Error;
}

function idsOf(choice: Choice, operand: Operand): readonly string[] {
  if (operand.kind === 'empty') return [];
  if (operand.kind === 'function') {
    const ids = choice.resolveFunction?.(operand);
    if (!ids) throw unknownFunction(operand);
    return ids;
  }
  const ids = choice.resolve(operand.text);
  if (!ids)
    throw choice.refusal?.(operand.text, choice.name) ?? unknownValue(operand.text, choice.name);
  return ids;
}

function equalityMatcher(choice: Choice, { operator, operands }: Comparison): Matches {
  const wanted = new Set(operands.flatMap((operand) => idsOf(choice, operand)));
  const wantsEmpty = operands.some(isEmpty);
  const has = (issue: Issue) => {
    const ids = choice.ids(issue);
    return ids.length === 0 ? wantsEmpty : ids.some((id) => wanted.has(id));
  };
  if (!isNegative(operator)) return has;
  // An empty field is never "not x": Jira leaves it out unless EMPTY was asked about.
  return (issue) => choice.ids(issue).length > 0 && !has(issue);
}

function rankMatcher(
  choice: Choice,
  rank: (id: string) => number,
  { operator, operands }: Comparison,
): Matches {
  if (operands.some(isEmpty)) throw notSearchableForEmpty(operator, choice.name);
  const limits = operands.flatMap((operand) => idsOf(choice, operand)).map(rank);
  const holds = (value: number, limit: number) => {
    if (operator === '<') return value < limit;
    if (operator === '>') return value > limit;
    return operator === '<=' ? value <= limit : value >= limit;
  };
  return (issue) => choice.ids(issue).some((id) => limits.some((limit) => holds(rank(id), limit)));
}

/** The JQL field of a choice. */
export function choiceField(choice: Choice, asker: JqlAsker): JqlField {
  const { rank, historyOf } = choice;
  const supported = [
    ...equality,
    ...(rank ? ordering : []),
    ...(historyOf === undefined ? [] : history),
  ];
  return {
    matcher: (comparison) => {
      demandOperator(comparison, supported, choice.name);
      const { operator } = comparison;
      if (historyOf !== undefined && (operator === 'changed' || operator.startsWith('was')))
        return historyMatcher(
          {
            fieldId: historyOf,
            name: choice.name,
            current: (issue) => choice.ids(issue)[0] ?? null,
          },
          (operand) => idsOf(choice, operand),
          comparison,
          asker,
        );
      if (rank && ordering.some((known) => known === operator))
        return rankMatcher(choice, rank, comparison);
      return equalityMatcher(choice, comparison);
    },
    ...(choice.sortKey ? { sortKey: choice.sortKey } : {}),
  };
}
