import { createContext } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { Comparable } from '../../../src/domain/causes/similar/rank-similar';

/** Closed analyses of the same process, as far as the viewer may see them; null: the issue names no process. */
type ClosedAnalyses = {
  readonly process: string;
  readonly summary: string;
  readonly closed: readonly Comparable[];
} | null;

export type FindClosed = () => Promise<Wire<ClosedAnalyses>>;

export const FindClosedContext = createContext<FindClosed | null>(null);
