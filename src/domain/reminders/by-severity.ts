import type { DueLine } from './due-line';

const rank: Readonly<Record<DueLine['severity'], number>> = { critical: 0, major: 1, minor: 2 };

/** The worst first: by severity, then by how late it is; what is alike stays in the order of its ids. */
export const bySeverity = (one: DueLine, other: DueLine): number =>
  rank[one.severity] - rank[other.severity] ||
  other.daysLate - one.daysLate ||
  (one.id < other.id ? -1 : 1);
