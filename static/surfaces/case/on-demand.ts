import { fetched } from '../../kit/fetched';

export const { Fetched: PlannedActions } = fetched(
  'the actions',
  async () => (await import('./planned-actions')).PlannedActions,
);

export const { Fetched: Containment } = fetched(
  'containment',
  async () => (await import('../../features/containment/containment-section')).ContainmentSection,
);

export const { Fetched: LinkedContainments } = fetched(
  'containment',
  async () => (await import('../../features/containment/linked-containments')).LinkedContainments,
);

export const { Fetched: Disposition } = fetched(
  'the disposition',
  async () => (await import('../../features/disposition/disposition-section')).DispositionSection,
);

export const { Fetched: Effectiveness } = fetched(
  'the check of the effect',
  async () => (await import('./checked-effect')).CheckedEffect,
);

export const { Fetched: Elsewhere } = fetched(
  'where else it is',
  async () => (await import('./asked-elsewhere')).AskedElsewhere,
);

export const { Fetched: AdverseEffect } = fetched(
  'the question',
  async () => (await import('../../features/case-answers/adverse-effect')).AdverseEffectQuestion,
);

export const { Fetched: SystemChange } = fetched(
  'the question',
  async () => (await import('../../features/case-answers/system-change')).SystemChangeQuestion,
);

export const { Fetched: CaseHistory } = fetched(
  'the history',
  async () => (await import('../../features/history/case-history')).CaseHistory,
);
