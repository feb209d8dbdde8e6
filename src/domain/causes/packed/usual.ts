/** Undefined, which is not written down, where the value is the usual one. */
export const unless = <Value>(usual: Value, value: Value): Value | undefined =>
  value === usual ? undefined : value;

/** Undefined, which is not written down, where there are none. */
export const filled = <Item>(items: Item[]): Item[] | undefined =>
  items.length > 0 ? items : undefined;
