import { accepted, refused, type Result } from '../../result';
import type { CaseRefusalReason } from '../refusal';

interface Named {
  readonly id: string;
}

type Edited<Item> = Result<Item[], { readonly reason: CaseRefusalReason }>;

/** The list with one more item at its end. */
export function added<Item extends Named>(
  list: readonly Item[],
  item: Item,
  most: number,
): Edited<Item> {
  if (list.some(({ id }) => id === item.id)) return refused({ reason: 'idTaken' });
  return list.length >= most ? refused({ reason: 'full' }) : accepted([...list, item]);
}

/** The list with one item changed; `change` may refuse. */
export function changed<Item extends Named>(
  list: readonly Item[],
  id: string,
  change: (item: Item) => Item | CaseRefusalReason,
): Edited<Item> {
  const found = list.find((item) => item.id === id);
  if (!found) return refused({ reason: 'itemMissing' });
  const after = change(found);
  if (typeof after === 'string') return refused({ reason: after });
  return accepted(list.map((item) => (item === found ? after : item)));
}

/** The list with the item at its end, in place of the one it supersedes. */
export function superseded<Item>(
  list: readonly Item[],
  item: Item,
  isSame: (earlier: Item) => boolean,
  most: number,
): Edited<Item> {
  const others = list.filter((earlier) => !isSame(earlier));
  return others.length >= most ? refused({ reason: 'full' }) : accepted([...others, item]);
}
