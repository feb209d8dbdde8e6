import type { Transition } from '../transition';

export const nonconformanceStatuses = [
  'reported',
  'triaged',
  'inProgress',
  'closed',
  'declined',
] as const;
export type NonconformanceStatus = (typeof nonconformanceStatuses)[number];

/** The life of a nonconformance, and what guards each step. */
export const nonconformanceTransitions = [
  { id: 'triage', name: 'Triage', from: ['reported'], to: 'triaged', rules: [] },
  { id: 'start', name: 'Start work', from: ['triaged'], to: 'inProgress', rules: [] },
  {
    id: 'close',
    name: 'Close',
    from: ['inProgress'],
    to: 'closed',
    rules: ['L2', 'C2', 'C5', 'E3', 'E4', 'T1', 'A1'],
  },
  {
    id: 'decline',
    name: 'Decline',
    from: ['reported', 'triaged'],
    to: 'declined',
    rules: [],
    needsReason: true,
  },
  {
    id: 'reopen',
    name: 'Reopen',
    from: ['closed', 'declined'],
    to: 'triaged',
    rules: [],
  },
] as const satisfies readonly Transition<NonconformanceStatus>[];
