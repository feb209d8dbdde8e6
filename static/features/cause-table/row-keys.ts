/** Where a key leads from row `index` of `count`; null where it leads nowhere. */
export function rowAfter(key: string, index: number, count: number): number | null {
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[key];
  return next === undefined || next < 0 || next >= count ? null : next;
}
