import { JiraError } from '../../request.ts';
import { type FieldReference, type Operand, writtenField, writtenOperand } from './query.ts';

/** The sentences in which Jira refuses a query, each as a 400. */
const refuse = (message: string) => new JiraError(400, message);

export const unknownField = (field: FieldReference) =>
  refuse(`Field '${writtenField(field)}' does not exist or you do not have permission to view it.`);

export const unknownOperator = (operator: string, field: string) =>
  refuse(`The operator '${operator}' is not supported by the '${field}' field.`);

export const unknownValue = (value: string, field: string) =>
  refuse(`The value '${value}' does not exist for the field '${field}'.`);

export const unknownIssue = (key: string, field: string) =>
  refuse(`An issue with key '${key}' does not exist for field '${field}'.`);

export const unknownFunction = (operand: Operand) =>
  refuse(`Unable to find JQL function '${writtenOperand(operand)}'.`);

export const wrongArguments = (operand: Operand, expected: string) =>
  refuse(`The JQL function '${writtenOperand(operand)}' expects ${expected}.`);

export const notSearchableForEmpty = (operator: string, field: string) =>
  refuse(`The field '${field}' does not support searching for EMPTY with operator '${operator}'.`);

export const notADate = (value: string, field: string) =>
  refuse(
    `Date value '${value}' for field '${field}' is invalid. Valid formats include: ` +
      `'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', ` +
      `or a period format e.g. '-5d', '4w 2d'.`,
  );

export const notANumber = (value: string, field: string) =>
  refuse(`Value '${value}' is invalid for the '${field}' field. Number values are required.`);

export const notSortable = (field: FieldReference) =>
  refuse(`Not able to sort using field '${writtenField(field)}'.`);

export const tooManySorts = () =>
  refuse('The ORDER BY clause of a query can contain at most 7 fields.');

export const unbounded = () =>
  refuse(
    'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
  );

export const notUnderstood = (message: string) => refuse(`Error in the JQL Query: ${message}`);

/** A search that real Jira carries out and this site does not: never a wrong answer instead. */
export const notAnswered = (what: string) =>
  new JiraError(501, `This site does not answer ${what} in JQL.`);
