import type { Issue } from '../../../model/issue.ts';
import type { JqlField } from '../field.ts';
import { demandOperator, isEmpty, text as textOperators } from '../operators.ts';
import { notSearchableForEmpty, unknownFunction } from '../refusals.ts';
import { readTextQuery } from './text-query.ts';

export interface TextField {
  name: string;
  /** Every text to look in; none when the field is empty. */
  texts: (issue: Issue) => readonly string[];
  sortKey?: (issue: Issue) => string | null;
}

/** A field searched by its words. */
export function textField({ name, texts, sortKey }: TextField): JqlField {
  return {
    matcher: (comparison) => {
      const { operator, operands } = comparison;
      demandOperator(comparison, textOperators, name);
      const isEmptyField = (issue: Issue) => texts(issue).every((text) => text === '');
      if (operator === 'is') return isEmptyField;
      if (operator === 'is not') return (issue) => !isEmptyField(issue);
      const [operand] = operands;
      if (!operand || isEmpty(operand)) throw notSearchableForEmpty(operator, name);
      if (operand.kind !== 'value') throw unknownFunction(operand);
      const finds = readTextQuery(operand.text, name);
      const found = (issue: Issue) => finds(texts(issue).join('\n'));
      return operator === '~' ? found : (issue) => !isEmptyField(issue) && !found(issue);
    },
    ...(sortKey ? { sortKey } : {}),
  };
}
