import { fetched } from '../../kit/fetched';

export const { Fetched: History, useAhead: useHistoryAhead } = fetched(
  'the history',
  async () => (await import('../../features/history/analysis-history')).AnalysisHistory,
);

export const { Fetched: ForeignChange } = fetched(
  'the two versions',
  async () => (await import('../../features/analysis/foreign-change')).ForeignChange,
);

export const { Fetched: ClosedAnalysis } = fetched(
  'what may be done',
  async () => (await import('../../features/analysis/closed-analysis')).ClosedAnalysis,
);
