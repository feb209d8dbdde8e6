import type { CauseDocument } from '../../../domain/causes/document';
import { type IsIsNotRow, rowQuestions } from '../../../domain/causes/is-is-not';
import { rootsOf } from '../../../domain/causes/outline';
import { fieldWords, questionWords } from '../is-is-not-words';
import type { Block } from './blocks';
import type { Reader } from './reader';

const fields = ['is', 'isNot', 'distinction', 'change'] as const;

const answerWords = { yes: 'Yes', no: 'No' } as const;

/** The sheet as a table, with a column for each root cause that was tried against it; nothing while it is empty. */
export function isIsNotBlocks(document: CauseDocument, { numbers }: Reader): Block[] {
  const rows = rowQuestions.flatMap((question) =>
    (document.isIsNot ?? []).filter((row) => row.question === question),
  );
  if (rows.length === 0) return [];
  const tried = rootsOf(document).filter(({ explains = [] }) => explains.length > 0);
  const answers = (row: IsIsNotRow) =>
    tried.map(({ explains = [] }) => {
      const found = explains.find((each) => each.row === row.id);
      return found ? answerWords[found.answer] : 'Not answered';
    });
  return [
    { kind: 'heading', level: 2, text: 'Is / is not' },
    {
      kind: 'table',
      head: [
        '',
        ...fields.map((field) => fieldWords[field]),
        ...tried.map(({ id }) => `Root cause ${numbers.get(id) ?? ''} accounts for both sides`),
      ],
      rows: rows.map((row) => [
        questionWords[row.question],
        ...fields.map((field) => row[field]),
        ...answers(row),
      ]),
    },
  ];
}
