import type { Kept } from './document';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One order whoever came first, so that what is taken back leaves no trace. */
export const inKeptOrder = (kept: readonly Kept[]): Kept[] =>
  kept.toSorted((a, b) => compare(a.node, b.node) || compare(a.rule, b.rule));
