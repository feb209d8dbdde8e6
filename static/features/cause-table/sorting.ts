import { causeStates, stateOf } from '../../../src/domain/causes/cause-state';
import { classes, legs } from '../five-whys/words';
import { readings } from './readings';
import type { Row } from './rows';

const placeIn = <Value>(order: readonly { readonly value: Value }[], wanted: Value): number =>
  order.findIndex(({ value }) => value === wanted);

const rank = ({ cause }: Row): number => causeStates.indexOf(stateOf(cause));

/** How the table can be put in order, by column. What is equal stays in the order of the outline. */
const comparisons = {
  cause: (a: Row, b: Row) => a.cause.text.localeCompare(b.cause.text, 'en'),
  leg: (a: Row, b: Row) => placeIn(legs, a.cause.leg) - placeIn(legs, b.cause.leg),
  class: (a: Row, b: Row) => placeIn(classes, a.cause.class) - placeIn(classes, b.cause.class),
  state: (a: Row, b: Row) => rank(a) - rank(b),
  evidence: (a: Row, b: Row) => a.cause.evidence.length - b.cause.evidence.length,
  reading: (a: Row, b: Row) =>
    placeIn(readings, a.cause.reading) - placeIn(readings, b.cause.reading),
  actions: (a: Row, b: Row) => a.cause.actions.length - b.cause.actions.length,
} as const;

export type SortKey = keyof typeof comparisons;

export interface Sort {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** The rows in that order; null: as the outline has them. */
export function sorted(rows: readonly Row[], sort: Sort | null): readonly Row[] {
  if (!sort) return rows;
  const compare = comparisons[sort.by];
  return rows.toSorted((a, b) => (sort.direction === 'ascending' ? compare(a, b) : compare(b, a)));
}

/** Upwards, then downwards, then as the outline has them again. */
export function nextSort(sort: Sort | null, by: SortKey): Sort | null {
  if (sort?.by !== by) return { by, direction: 'ascending' };
  return sort.direction === 'ascending' ? { by, direction: 'descending' } : null;
}
