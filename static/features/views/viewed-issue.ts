import { createContext, useContext } from 'react';
import type { IssueKey } from '../../../src/domain/id';

/** What a view says of the issue beside its causes. */
export interface ViewedIssue {
  readonly key: IssueKey;
  readonly summary: string;
}

export const ViewedIssueContext = createContext<ViewedIssue | null>(null);

export function useViewedIssue(): ViewedIssue {
  const issue = useContext(ViewedIssueContext);
  if (!issue) throw new Error('A view of an analysis is shown only inside AnalysisViews');
  return issue;
}
