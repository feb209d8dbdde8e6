import type { CauseDocument } from '../../domain/causes/document';
import type { Finding, StructuralRuleId } from '../../domain/causes/rules/rule';
import { isStructural } from '../../domain/causes/rules/structural';
import { orphanRootBlocker } from './blockers/a1';
import { circularBlocker } from './blockers/c2';
import { notVerifiedBlocker } from './blockers/e3';
import { verifiedByAuthorBlocker } from './blockers/e4';
import { extentUnansweredBlocker } from './blockers/l2';
import { stopsAtAPersonBlocker } from './blockers/t1';
import type { BlockerWords } from './blockers/words';

const words: Readonly<Record<StructuralRuleId, BlockerWords>> = {
  C2: circularBlocker,
  T1: stopsAtAPersonBlocker,
  E3: notVerifiedBlocker,
  E4: verifiedByAuthorBlocker,
  A1: orphanRootBlocker,
  L2: extentUnansweredBlocker,
};

/** A finding as a gate says it. Throws RangeError for a rule that never blocks. */
export function blockerSentence(finding: Finding, document: CauseDocument): string {
  if (!isStructural(finding.rule)) throw new RangeError(`${finding.rule} never blocks`);
  return words[finding.rule](finding, document);
}
