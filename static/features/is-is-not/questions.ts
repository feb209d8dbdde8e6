import { fieldWords, questionWords } from '../../../src/contract/wording/is-is-not-words';
import type { IsIsNotRow, RowField } from '../../../src/domain/causes/is-is-not';

type Question = IsIsNotRow['question'];

interface AskedQuestion {
  readonly question: Question;
  readonly label: string;
  readonly asks: string;
  /** What might stand in each field: an example to think along. */
  readonly example: Readonly<Record<RowField, string>>;
}

/** The four questions of the sheet, with one problem as the example for all. */
export const questions: readonly AskedQuestion[] = [
  {
    question: 'what',
    label: questionWords.what,
    asks: 'Which thing, which fault',
    example: {
      is: 'Pumps of model P2 report an occlusion',
      isNot: 'Model P1, the same line and bag',
      distinction: 'Only P2 reads its limits from a file',
      change: 'The file got a header line in firmware 4.2',
    },
  },
  {
    question: 'where',
    label: questionWords.where,
    asks: 'Place, product, part of it',
    example: {
      is: 'Wards 3 and 5',
      isNot: 'Intensive care, with as many pumps',
      distinction: 'The wards were updated first',
      change: 'Update of 2 March',
    },
  },
  {
    question: 'when',
    label: questionWords.when,
    asks: 'First seen, since, in which phase',
    example: {
      is: 'At the start of an infusion',
      isNot: 'Later in the same infusion',
      distinction: 'Limits are read at the start only',
      change: 'Nothing known',
    },
  },
  {
    question: 'extent',
    label: questionWords.extent,
    asks: 'How many, how much, which trend',
    example: {
      is: '3 of 120 pumps',
      isNot: 'All of model P2',
      distinction: 'The three were calibrated this year',
      change: 'New calibration bench since January',
    },
  },
];

/** The fields of a row, from left to right. */
export const fields: readonly { readonly field: RowField; readonly label: string }[] = [
  { field: 'is', label: fieldWords.is },
  { field: 'isNot', label: fieldWords.isNot },
  { field: 'distinction', label: fieldWords.distinction },
  { field: 'change', label: fieldWords.change },
];

/** Fields whose words may be a cause. */
export const leadsToCause = (field: RowField): boolean =>
  field === 'distinction' || field === 'change';

/** What the sheet calls each of its rows: “Where”, or “Where 2” where there are several. */
export function rowNames(rows: readonly IsIsNotRow[]): ReadonlyMap<IsIsNotRow['id'], string> {
  return new Map(
    questions.flatMap(({ question, label }) =>
      rows
        .filter((row) => row.question === question)
        .map(({ id }, index) => [id, index === 0 ? label : `${label} ${index + 1}`] as const),
    ),
  );
}
