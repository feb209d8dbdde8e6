import type { Issue } from '../../../model/issue.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField } from '../field.ts';
import { choiceField } from './choice.ts';

/** A field of strings compared whole, whatever they are; any value may be asked for. */
export function stringField(
  name: string,
  strings: (issue: Issue) => readonly string[],
  asker: JqlAsker,
): JqlField {
  return choiceField(
    {
      name,
      ids: (issue) => strings(issue).map((value) => value.toLowerCase()),
      resolve: (text) => [text.toLowerCase()],
      sortKey: (issue) => strings(issue)[0] ?? null,
    },
    asker,
  );
}
