import type { CaseFinding, CaseRuleId } from '../../../domain/gate/case-rule';
import { coverageBlockers } from './blockers/coverage';
import { damageBlockers } from './blockers/damage';
import { effectBlockers } from './blockers/effect';
import { triageBlockers } from './blockers/triage';
import { workBlockers } from './blockers/work';
import type { CaseWords } from './blockers/words';

const words: Readonly<Record<CaseRuleId, CaseWords>> = {
  ...triageBlockers,
  ...damageBlockers,
  ...coverageBlockers,
  ...workBlockers,
  ...effectBlockers,
};

/** A finding about a case as a gate says it: what is missing, where it is added, who can. */
export const caseSentence = (finding: CaseFinding): string => words[finding.rule](finding);
