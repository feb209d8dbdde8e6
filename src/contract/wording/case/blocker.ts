import type { CaseFinding, CaseRuleId } from '../../../domain/gate/case-rule';

/** What is missing in a case and where to add it, in one sentence that stands alone. */
export type CaseWords = (finding: CaseFinding) => string;

const words: Readonly<Partial<Record<CaseRuleId, CaseWords>>> = {};

/** A finding about a case as a gate says it. Throws RangeError for a rule nobody has words for. */
export function caseSentence(finding: CaseFinding): string {
  const say = words[finding.rule];
  if (!say) throw new RangeError(`${finding.rule} has no words`);
  return say(finding);
}
