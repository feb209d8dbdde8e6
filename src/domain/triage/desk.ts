import type { Choice, TriageAnswers } from './answers';

/** What a report says so far, and what may be said of it. */
export interface TriageDesk {
  readonly recorded: TriageAnswers;
  /** What the viewer may change here, as far as the project asks for it at all. */
  readonly asked: ReadonlySet<keyof TriageAnswers>;
  readonly processes: readonly Choice[];
  readonly versions: readonly Choice[];
  readonly components: readonly Choice[];
}
