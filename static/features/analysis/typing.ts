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
  const { kind } = command;
  if (kind === 'reword') return { place: command.id, text: command.text };
  if (kind === 'stateProblem') return { place: problemPlace(command.field), text: command.text };
  return kind === 'fillRow'
    ? { place: rowPlace(command.row, command.field), text: command.text }
    : null;
}

/** The same typing with other words; null when it is no typing. */
export function retyped(command: CauseCommand, text: string): CauseCommand | null {
  const { kind } = command;
  const isTyping = kind === 'reword' || kind === 'stateProblem' || kind === 'fillRow';
  return isTyping ? { ...command, text } : null;
}

const questions = ['what', 'where', 'when', 'howMany', 'requirement'] as const;
const answers = ['is', 'isNot', 'distinction', 'change'] as const;

/** Every text that is typed into, by its place. */
export const textsOf = ({ causes, problem, isIsNot = [] }: CauseDocument): Map<string, string> =>
  new Map([
    ...causes.map(({ id, text }) => [id, text] as const),
    ...questions.map((field) => [problemPlace(field), problem[field]] as const),
    ...isIsNot.flatMap((row) =>
      answers.map((field) => [rowPlace(row.id, field), row[field]] as const),
    ),
  ]);
