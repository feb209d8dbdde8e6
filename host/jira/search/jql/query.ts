import type { OperatorValue, PredicateOperatorValue } from '@atlaskit/jql-ast';

/** A JQL query without its punctuation. */
export interface JqlQuery {
  where: Condition | null;
  orderBy: { field: FieldReference; descending: boolean }[];
}

export type Condition =
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition }
  | ({ kind: 'comparison'; field: FieldReference } & Comparison);

/** What a query asks of one field. A single operand and a list look alike here: the operator tells. */
export interface Comparison {
  operator: OperatorValue;
  operands: Operand[];
  predicates: HistoryPredicate[];
}

export type Operand =
  | { kind: 'empty' }
  | { kind: 'value'; text: string }
  | { kind: 'function'; name: string; arguments: string[] };

export interface HistoryPredicate {
  operator: PredicateOperatorValue;
  operands: Operand[];
}

/** A field as the query writes it; `property` for issue.property[key].path. */
export interface FieldReference {
  name: string;
  property: { key: string; path: string } | null;
}

/** How an error message names a field. */
export function writtenField({ name, property }: FieldReference): string {
  return property ? `${name}[${property.key}].${property.path}` : name;
}

/** How an error message names an operand. */
export function writtenOperand(operand: Operand): string {
  switch (operand.kind) {
    case 'empty':
      return 'EMPTY';
    case 'value':
      return operand.text;
    case 'function':
      return `${operand.name}(${operand.arguments.join(', ')})`;
  }
}
