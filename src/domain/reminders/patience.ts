import type { Severity } from '../severity';

/** Days a report may wait for triage; after them it is late. What is not weighed yet may be a major one. */
export const triagePatience: Readonly<Record<Severity, number>> = {
  critical: 1,
  major: 2,
  minor: 3,
};
