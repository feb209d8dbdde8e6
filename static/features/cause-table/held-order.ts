import type { CauseId } from '../../../src/domain/id';
import type { Row } from './rows';
import { type Sort, sorted } from './sorting';

/** An order that was asked for, with the place each row had in it then. */
export interface Order {
  readonly sort: Sort | null;
  readonly places: ReadonlyMap<CauseId, number>;
}

/**
 * The order the rows have now. It stays as it was found when it was asked for, until a row comes that has no place in
 * it: a line must not slip away from whoever changes what it is sorted by.
 */
export function orderOf(rows: readonly Row[], sort: Sort | null, earlier: Order | null): Order {
  if (earlier?.sort === sort && rows.every(({ cause }) => earlier.places.has(cause.id))) {
    return earlier;
  }
  const places = sorted(rows, sort).map(({ cause }, place) => [cause.id, place] as const);
  return { sort, places: new Map(places) };
}

/** The rows as that order has them; without a wish they stay as the outline has them now. */
export function inOrder(rows: readonly Row[], { sort, places }: Order): readonly Row[] {
  if (!sort) return rows;
  const placeOf = ({ cause }: Row): number => places.get(cause.id) ?? places.size;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}
