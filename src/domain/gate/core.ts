import type { GuardId } from '../transition';

/**
 * What makes a closure worth its name: a verified root that did not only repeat itself, asked about elsewhere, with
 * actions that act on it and are done, a criterion, and an independent verdict. No project goes without for long.
 */
export const coreGates: ReadonlySet<string> = new Set<GuardId>([
  'E3',
  'C2',
  'L2',
  'A1',
  'A13',
  'A6',
  'V1',
  'V2',
  'V3',
]);

/** How many days ahead an exception for one of them may end. */
export const mostDaysForCore = 90;
