import type { Issue } from '../../model/issue.ts';
import type { JqlAsker } from './asker.ts';
import { fieldsNamed } from './field-catalogue.ts';
import type { Matches } from './field.ts';
import type { Condition } from './query.ts';

/** Operators that hold only when they hold for every field of that name. */
const exclusive = new Set<string>(['!=', 'not in', '!~', 'is', 'was not', 'was not in']);

function compileComparison(
  condition: Extract<Condition, { kind: 'comparison' }>,
  asker: JqlAsker,
): Matches {
  const matchers = fieldsNamed(condition.field, asker).map((field) => field.matcher(condition));
  return exclusive.has(condition.operator)
    ? (issue: Issue) => matchers.every((matches) => matches(issue))
    : (issue: Issue) => matchers.some((matches) => matches(issue));
}

/** Turns a query's condition into a test of issues. Every refusal comes here, before any issue is looked at. */
export function compile(condition: Condition, asker: JqlAsker): Matches {
  switch (condition.kind) {
    case 'comparison':
      return compileComparison(condition, asker);
    case 'not': {
      const matches = compile(condition.of, asker);
      return (issue) => !matches(issue);
    }
    case 'all': {
      const matchers = condition.of.map((part) => compile(part, asker));
      return (issue) => matchers.every((matches) => matches(issue));
    }
    case 'any': {
      const matchers = condition.of.map((part) => compile(part, asker));
      return (issue) => matchers.some((matches) => matches(issue));
    }
  }
}
