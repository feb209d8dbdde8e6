import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { type FilterKey, filters } from '../../../static/features/cause-table/filters';
import { inOrder, orderOf } from '../../../static/features/cause-table/held-order';
import { rowAfter } from '../../../static/features/cause-table/row-keys';
import { isOpen, rowsOf } from '../../../static/features/cause-table/rows';
import {
  nextSort,
  sorted,
  type Sort,
  type SortKey,
} from '../../../static/features/cause-table/sorting';
import { numbersIn, rows } from './table';

describe('the rows of the table', () => {
  it('are the causes in the order and with the names of the outline', () => {
    expect(rows.map(({ number, cause }) => `${number} ${cause.text}`)).toEqual([
      '1a Aa',
      '2a Zz',
      '3 Dd',
      '2b Cc',
      '1b Ee',
    ]);
  });

  it('know what lies beneath something ruled out', () => {
    expect(numbersIn(rows.filter((row) => !isOpen(row)))).toBe('2a 3');
    expect(rows.map(({ isBeneathRuledOut }) => isBeneathRuledOut)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('are none before there is a cause', () => {
    expect(rowsOf(emptyCauseDocument)).toEqual([]);
  });
});

describe('what the table can be asked for', () => {
  it.each<[FilterKey, string]>([
    ['all', '1a 2a 3 2b 1b'],
    ['roots', '2b'],
    ['withoutEvidence', '1a 1b'],
    ['notVerified', '1a 1b'],
    ['ruledOut', '2a 3'],
  ])('%s', (asked, shown) => {
    const filter = filters.find(({ value }) => value === asked);
    expect(numbersIn(rows.filter((row) => filter?.shows(row)))).toBe(shown);
  });
});

describe('the order of the table', () => {
  it.each<[SortKey, string, string]>([
    ['cause', '1a 2b 3 1b 2a', '2a 1b 3 2b 1a'],
    ['leg', '2a 3 2b 1b 1a', '1a 2a 3 2b 1b'],
    ['state', '1a 3 1b 2b 2a', '2a 2b 1b 1a 3'],
    ['evidence', '1a 2a 3 1b 2b', '2b 1a 2a 3 1b'],
    ['actions', '1a 2a 3 2b 1b', '1a 2a 3 2b 1b'],
  ])('by %s, upwards and downwards', (by, up, down) => {
    expect(numbersIn(sorted(rows, { by, direction: 'ascending' }))).toBe(up);
    expect(numbersIn(sorted(rows, { by, direction: 'descending' }))).toBe(down);
  });

  it('goes upwards, downwards and back to the outline’s', () => {
    const up = nextSort(null, 'state');
    const down = nextSort(up, 'state');
    expect([up?.direction, down?.direction]).toEqual(['ascending', 'descending']);
    expect(nextSort(down, 'state')).toBeNull();
    expect(nextSort(down, 'class')).toEqual({ by: 'class', direction: 'ascending' });
    expect(sorted(rows, null)).toBe(rows);
  });
});

describe('an order that was asked for', () => {
  const byWords: Sort = { by: 'cause', direction: 'ascending' };
  const rewordedTo = (text: string) =>
    rows.map((row) => (row.number === '1a' ? { ...row, cause: { ...row.cause, text } } : row));

  it('stays while the words it goes by are written', () => {
    const order = orderOf(rows, byWords, null);
    const written = rewordedTo('Zzz');
    expect(numbersIn(inOrder(written, orderOf(written, byWords, order)))).toBe('1a 2b 3 1b 2a');
  });

  it('is found anew when it is asked for again, or when a row comes', () => {
    const order = orderOf(rows, byWords, null);
    const written = rewordedTo('Zzz');
    expect(numbersIn(inOrder(written, orderOf(written, { ...byWords }, order)))).toBe(
      '2b 3 1b 2a 1a',
    );
    const fewer = orderOf(rows.slice(1), byWords, null);
    expect(numbersIn(inOrder(written, orderOf(written, byWords, fewer)))).toBe('2b 3 1b 2a 1a');
  });

  it('has a place left for a row that was away', () => {
    const order = orderOf(rows, byWords, null);
    const away = orderOf(rows.slice(1), byWords, order);
    expect(numbersIn(inOrder(rows.slice(1), away))).toBe('2b 3 1b 2a');
    expect(numbersIn(inOrder(rows, orderOf(rows, byWords, away)))).toBe('1a 2b 3 1b 2a');
  });

  it('follows the outline where nobody asked for one', () => {
    const order = orderOf(rows, null, null);
    const moved = rows.toReversed();
    expect(inOrder(moved, orderOf(moved, null, order))).toBe(moved);
  });
});

describe('keys in the table', () => {
  it.each<[string, number, number | null]>([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, null],
    ['ArrowUp', 0, null],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['Enter', 1, null],
    ['a', 1, null],
  ])('%s in row %i', (key, index, next) => {
    expect(rowAfter(key, index, 5)).toBe(next);
  });
});
