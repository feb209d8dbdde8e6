import type { TriageAnswers } from '../../../src/domain/triage/answers';

/** A report of which nobody said anything yet. */
export const nothing: TriageAnswers = {
  source: null,
  severity: null,
  potentialSeverity: null,
  process: null,
  versions: [],
  components: [],
  lots: [],
  customerFacing: null,
  capaNeeded: null,
  capaReason: '',
};
