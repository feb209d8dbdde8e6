import type { IsIsNotRow } from '../../../src/domain/causes/is-is-not';
import { RowId } from '../../../src/domain/id';
import { fields, leadsToCause, rowNames } from '../../../static/features/is-is-not/questions';

const row = (id: string, question: IsIsNotRow['question']): IsIsNotRow => ({
  id: RowId.parse(id),
  question,
  is: '',
  isNot: '',
  distinction: '',
  change: '',
});

describe('the is / is-not sheet', () => {
  it('calls each row by its question, and counts where there are several', () => {
    const rows = [row('where1', 'where'), row('many01', 'extent'), row('where2', 'where')];
    expect([...rowNames(rows)]).toEqual([
      ['where1', 'Where'],
      ['where2', 'Where 2'],
      ['many01', 'How many'],
    ]);
  });

  it('takes causes from what sets the two sides apart, not from the sides', () => {
    expect(fields.filter(({ field }) => leadsToCause(field)).map(({ label }) => label)).toEqual([
      'What is distinct',
      'What changed',
    ]);
  });
});
