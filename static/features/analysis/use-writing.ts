import { createContext, useContext } from 'react';
import type { Analysis } from './use-analysis';

/**
 * What stays the same while somebody types: how to change the analysis, and who does it on what. A line that needs
 * no more than this is not drawn anew at every keystroke elsewhere.
 */
export type Writing = Pick<
  Analysis,
  | 'session'
  | 'issueId'
  | 'me'
  | 'workType'
  | 'weight'
  | 'editable'
  | 'maySettle'
  | 'give'
  | 'undo'
  | 'redo'
>;

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('An analysis is written only inside AnalysisProvider');
  return writing;
}
