import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Finding } from '../../../src/domain/causes/rules/rule';
import type { Advice } from '../margin-notes/advice';
import { asShown } from './as-shown';
import type { SessionState } from './session-state';
import { useWriting, type Writing } from './use-writing';

/** What every part of an analysis on screen shares. */
export interface Analysis extends Writing {
  readonly state: SessionState;
  /** As of the last pause in typing. */
  readonly findings: readonly Finding[];
  readonly noteOf: Advice['noteOf'];
  /** Why the last thing asked for was not done; empty when it was. */
  readonly said: string;
}

/** What is told about the analysis: it changes when a person pauses, or when something could not be done. */
export type Telling = Pick<Analysis, 'said' | 'findings' | 'noteOf'>;

export const TellingContext = createContext<Telling | null>(null);

/**
 * The analysis on screen; only inside `AnalysisProvider`. Whoever uses it is drawn anew at every keystroke: a line
 * among hundreds takes `useWriting` and what it is given.
 */
export function useAnalysis(): Analysis {
  const writing = useWriting();
  const telling = useContext(TellingContext);
  // Read from the session and from no context: React would look at every line for who else might want to know.
  const state = useSyncExternalStore(writing.session.subscribe, writing.session.state);
  if (!telling) throw new Error('An analysis is shown only inside AnalysisProvider');
  return { ...writing, ...telling, state: asShown(state) };
}
