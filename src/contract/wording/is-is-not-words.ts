import type { IsIsNotRow, RowField } from '../../domain/causes/is-is-not';

/** What the sheet asks of, a group of rows each. */
export const questionWords: Readonly<Record<IsIsNotRow['question'], string>> = {
  what: 'What',
  where: 'Where',
  when: 'When',
  extent: 'How many',
};

/** The fields of a row, from left to right. */
export const fieldWords = {
  is: 'Is',
  isNot: 'Is not',
  distinction: 'What is distinct',
  change: 'What changed',
} as const satisfies Record<RowField, string>;
