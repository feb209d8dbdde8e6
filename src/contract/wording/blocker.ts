import type { CauseDocument } from '../../domain/causes/document';
import type { Finding, GatingRuleId } from '../../domain/causes/rules/rule';
import { mayBlock } from '../../domain/causes/rules/gating';
import { orphanRootBlocker } from './blockers/a1';
import { circularBlocker } from './blockers/c2';
import { notVerifiedBlocker } from './blockers/e3';
import { verifiedByAuthorBlocker } from './blockers/e4';
import { extentUnansweredBlocker } from './blockers/l2';
import { stopsAtAPersonBlocker } from './blockers/t1';
import { notLocatedBlocker } from './blockers/p4';
import { unfoundedProblemBlocker } from './blockers/p5';
import { notReadBackBlocker } from './blockers/c5';
import { timeOrderBlocker } from './blockers/c8';
import { withoutEvidenceBlocker } from './blockers/e1';
import { legMissingBlocker } from './blockers/l1';
import { riskUnansweredBlocker } from './blockers/l3';
import type { BlockerWords } from './blockers/words';

const words: Readonly<Record<GatingRuleId, BlockerWords>> = {
  P4: notLocatedBlocker,
  P5: unfoundedProblemBlocker,
  C5: notReadBackBlocker,
  C8: timeOrderBlocker,
  E1: withoutEvidenceBlocker,
  L1: legMissingBlocker,
  L3: riskUnansweredBlocker,
  C2: circularBlocker,
  T1: stopsAtAPersonBlocker,
  E3: notVerifiedBlocker,
  E4: verifiedByAuthorBlocker,
  A1: orphanRootBlocker,
  L2: extentUnansweredBlocker,
};

/** A finding as a gate says it. Throws RangeError for a rule that never blocks. */
export function blockerSentence(finding: Finding, document: CauseDocument): string {
  if (!mayBlock(finding.rule)) throw new RangeError(`${finding.rule} never blocks`);
  return words[finding.rule](finding, document);
}
