import type { Transition } from '../transition';

export const nonconformanceStatuses = [
  'reported',
  'triaged',
  'inProgress',
  'closed',
  'declined',
] as const;
export type NonconformanceStatus = (typeof nonconformanceStatuses)[number];

const triage = ['N1', 'N2', 'N3'] as const;
/** What held it, and what became of it. */
const damage = ['A10', 'D1', 'D2', 'D3'] as const;
const work = ['A13', 'A14'] as const;
/** Of a minor one that needs no CAPA most of these are only advised. */
const analysis = ['P4', 'P5', 'C2', 'C5', 'C8', 'T1', 'E3', 'E4', 'E1'] as const;
const answers = ['A1', 'L1', 'L2', 'L3'] as const;

/** The life of a nonconformance, and what guards each step. */
export const nonconformanceTransitions = [
  { id: 'triage', name: 'Triage', from: ['reported'], to: 'triaged', rules: ['N1'] },
  { id: 'start', name: 'Start work', from: ['triaged'], to: 'inProgress', rules: [] },
  {
    id: 'close',
    name: 'Close',
    from: ['inProgress'],
    to: 'closed',
    rules: [...triage, ...damage, 'L7', ...work, ...analysis, ...answers],
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
