import type { Transition } from '../transition';

export const capaStatuses = [
  'open',
  'cause',
  'action',
  'effectiveness',
  'closed',
  'cancelled',
] as const;
export type CapaStatus = (typeof capaStatuses)[number];

/** What a plan of action rests on: a problem that is described, and a cause that is sound and verified. */
const soundCause = ['P4', 'P5', 'C2', 'C5', 'C8', 'T1', 'E3', 'E4', 'E1'] as const;
const coverage = ['L1', 'L2'] as const;

/** What can be said once the work is done. */
const work = ['A13', 'A15', 'A12', 'A14', 'A3'] as const;
const criterion = ['A6', 'A8', 'A9', 'A11'] as const;
const actedOn = [...soundCause, 'A1', ...coverage, 'L3'] as const;

const verdict = ['V1', 'V2', 'V3'] as const;

/** The life of a CAPA, and what guards each step. */
export const capaTransitions = [
  { id: 'investigate', name: 'Investigate cause', from: ['open'], to: 'cause', rules: [] },
  {
    id: 'act',
    name: 'Plan action',
    from: ['cause'],
    to: 'action',
    rules: [...soundCause, ...coverage],
  },
  {
    id: 'check',
    name: 'Check effectiveness',
    from: ['action'],
    to: 'effectiveness',
    rules: [...work, ...criterion, ...actedOn],
  },
  {
    id: 'close',
    name: 'Close as effective',
    from: ['effectiveness'],
    to: 'closed',
    rules: ['A10', 'L7', ...work, ...criterion, 'L8', ...verdict, ...actedOn],
  },
  {
    id: 'notEffective',
    name: 'Not effective',
    from: ['effectiveness'],
    to: 'cause',
    rules: ['V4'],
  },
  {
    id: 'cancel',
    name: 'Cancel',
    from: ['open', 'cause', 'action'],
    to: 'cancelled',
    rules: [],
    needsReason: true,
  },
  { id: 'reopen', name: 'Reopen', from: ['closed', 'cancelled'], to: 'cause', rules: [] },
] as const satisfies readonly Transition<CapaStatus>[];
