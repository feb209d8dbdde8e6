import { createContext, useContext } from 'react';
import type { FieldMeta } from '../jira/field-meta.ts';
import type { Issue } from '../jira/issue.ts';
import type { Transition } from '../jira/transitions.ts';

export interface OpenIssue {
  issue: Issue;
  editable: FieldMeta[];
  transitions: Transition[];
  /** Reads the issue again and tells the frames on the page that it changed. */
  changed: (kind: 'updated' | 'commented') => Promise<void>;
}

const OpenIssueContext = createContext<OpenIssue | null>(null);

export const OpenIssueProvider = OpenIssueContext.Provider;

export function useOpenIssue(): OpenIssue {
  const open = useContext(OpenIssueContext);
  if (!open) throw new Error('useOpenIssue needs an issue page around it.');
  return open;
}
