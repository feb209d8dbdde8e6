import type { Issue } from '../../model/issue.ts';
import type { JqlAsker } from './asker.ts';
import { fieldsNamed } from './field-catalogue.ts';
import type { SortKey } from './field.ts';
import type { JqlQuery } from './query.ts';
import { notSortable, tooManySorts } from './refusals.ts';

const mostSorts = 7;

/** An issue's place in the results: what the query sorts by, then its id. */
export interface Place {
  keys: SortKey[];
  id: number;
}

export interface Order {
  place(issue: Issue): Place;
  compare(left: Place, right: Place): number;
}

function compareKeys(left: SortKey, right: SortKey): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'en');
}

/** The order a query asks for; without one, the newest issues come first. The id makes it total. */
export function orderOf(query: JqlQuery, asker: JqlAsker): Order {
  if (query.orderBy.length > mostSorts) throw tooManySorts();
  const sorts = query.orderBy.map(({ field, descending }) => {
    const sortKey = fieldsNamed(field, asker)[0]?.sortKey;
    if (!sortKey) throw notSortable(field);
    return { sortKey, descending };
  });
  return {
    place: (issue) => ({
      keys: sorts.map(({ sortKey }) => sortKey(issue)),
      id: Number(issue.id),
    }),
    compare: (left, right) => {
      for (const [index, { descending }] of sorts.entries()) {
        const order = compareKeys(left.keys[index] ?? null, right.keys[index] ?? null);
        if (order !== 0) return descending ? -order : order;
      }
      return right.id - left.id;
    },
  };
}
