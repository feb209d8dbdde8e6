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

/** The life of a CAPA, and what guards each step. */
export const capaTransitions = [
  { id: 'investigate', name: 'Investigate cause', from: ['open'], to: 'cause', rules: [] },
  {
    id: 'act',
    name: 'Plan action',
    from: ['cause'],
    to: 'action',
    rules: ['C2', 'C5', 'E3', 'E4', 'T1', 'L2'],
  },
  {
    id: 'check',
    name: 'Check effectiveness',
    from: ['action'],
    to: 'effectiveness',
    rules: ['C2', 'C5', 'E3', 'E4', 'T1', 'L2', 'A1'],
  },
  {
    id: 'close',
    name: 'Close as effective',
    from: ['effectiveness'],
    to: 'closed',
    rules: ['C2', 'C5', 'E3', 'E4', 'T1', 'L2', 'A1'],
  },
  {
    id: 'notEffective',
    name: 'Not effective',
    from: ['effectiveness'],
    to: 'cause',
    rules: [],
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
