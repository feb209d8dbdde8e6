import type { CaseFacts } from './case-facts';
import { caseRules } from './case-rules';

/** What the case rules among these guards cannot judge without: nothing else has to be asked for. */
export const factsNeeded = (guards: readonly string[]): ReadonlySet<keyof CaseFacts> =>
  new Set(caseRules.filter(({ id }) => guards.includes(id)).flatMap(({ needs }) => needs));
