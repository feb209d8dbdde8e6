import type { Issue } from '../../../model/issue.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField } from '../field.ts';
import { choiceField } from './choice.ts';
import { personFunction, personNamed } from './person-lookup.ts';

export interface PersonField {
  name: string;
  accountIds: (issue: Issue) => readonly string[];
  historyOf?: string;
}

/** A field that holds people. */
export function personField(field: PersonField, asker: JqlAsker): JqlField {
  return choiceField(
    {
      name: field.name,
      ids: field.accountIds,
      resolve: (text) => personNamed(text, asker),
      resolveFunction: (operand) => personFunction(operand, asker),
      sortKey: (issue) => {
        const [first] = field.accountIds(issue);
        return first === undefined ? null : (asker.site.people.get(first)?.displayName ?? first);
      },
      ...(field.historyOf === undefined ? {} : { historyOf: field.historyOf }),
    },
    asker,
  );
}
