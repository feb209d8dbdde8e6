import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';

/** A text of the analysis, and what somebody typed there. */
export interface Typed {
  readonly place: string;
  readonly text: string;
}

const problemPlace = (field: string): string => `problem.${field}`;
const rowPlace = (row: string, field: string): string => `row.${row}.${field}`;

/** What a command types, and where; null when it is no typing. */
export function typedIn(command: CauseCommand): Typed | null {
  switch (command.kind) {
    case 'reword':
      return { place: command.id, text: command.text };
    case 'stateProblem':
      return { place: problemPlace(command.field), text: command.text };
    case 'fillRow':
      return { place: rowPlace(command.row, command.field), text: command.text };
    default:
      return null;
  }
}

/** Every text that is typed into, by its place. */
export function textsOf({ causes, problem, isIsNot = [] }: CauseDocument): Map<string, string> {
  const { evidence: _evidence, ...fields } = problem;
  return new Map([
    ...causes.map(({ id, text }) => [id, text] as const),
    ...Object.entries(fields).map(([field, text]) => [problemPlace(field), text] as const),
    ...isIsNot.flatMap(({ id, question: _question, ...answers }) =>
      Object.entries(answers).map(([field, text]) => [rowPlace(id, field), text] as const),
    ),
  ]);
}
