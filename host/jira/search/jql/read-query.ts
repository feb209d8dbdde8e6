import {
  type Clause,
  JastBuilder,
  type Field,
  type Operand as OperandNode,
  type Predicate,
  type TerminalClause,
} from '@atlaskit/jql-ast';
import type { Condition, FieldReference, HistoryPredicate, JqlQuery, Operand } from './query.ts';
import { notUnderstood } from './refusals.ts';

const incomplete = () => notUnderstood('The query ends too early.');

function readOperands(node: OperandNode): Operand[] {
  switch (node.operandType) {
    case 'list':
      return node.values.flatMap(readOperands);
    case 'keyword':
      return [{ kind: 'empty' }];
    case 'value':
      return [{ kind: 'value', text: node.value }];
    case 'function':
      return [
        {
          kind: 'function',
          name: node.function.value,
          arguments: node.arguments.map((argument) => argument.value),
        },
      ];
  }
}

function readField(field: Field): FieldReference {
  const property = field.properties?.[0];
  if (!property?.key) return { name: field.value, property: null };
  // The parser hands over the path with its leading dot.
  const path = (property.path ?? []).map((part) => part.value).join('');
  return {
    name: field.value,
    property: { key: property.key.value, path: path.replace(/^\./, '') },
  };
}

function readPredicate({ operator, operand }: Predicate): HistoryPredicate {
  if (!operand) throw incomplete();
  return { operator: operator.value, operands: readOperands(operand) };
}

function readTerminal(clause: TerminalClause): Condition {
  if (!clause.operator) throw incomplete();
  return {
    kind: 'comparison',
    field: readField(clause.field),
    operator: clause.operator.value,
    operands: clause.operand ? readOperands(clause.operand) : [],
    predicates: clause.predicates.map(readPredicate),
  };
}

function readClause(clause: Clause): Condition {
  switch (clause.clauseType) {
    case 'terminal':
      return readTerminal(clause);
    case 'not':
      return { kind: 'not', of: readClause(clause.clause) };
    case 'compound':
      return {
        kind: clause.operator.value === 'and' ? 'all' : 'any',
        of: clause.clauses.map(readClause),
      };
  }
}

/** Reads a query's text; 400 with the place when it is not JQL. */
export function readQuery(text: string): JqlQuery {
  const { query, errors } = new JastBuilder().build(text);
  const [error] = errors;
  if (error) throw notUnderstood(error.message);
  return {
    where: query?.where ? readClause(query.where) : null,
    orderBy: (query?.orderBy?.fields ?? []).map((sort) => ({
      field: readField(sort.field),
      descending: sort.direction?.value === 'DESC',
    })),
  };
}
