import { findings } from './causes/rules/findings';
import { rulesOfGates } from './causes/rules/gating';
import type { Finding, RuleId } from './causes/rules/rule';
import { subjectOf } from './causes/rules/subject';
import { transitionOf } from './next-transitions';
import type { Transition } from './transition';
import { isWeighedBySeverity, type QualityIssue, weightOf } from './weight';

/** How a transition stands: it may be taken when `blockers` is empty. */
export interface Gate {
  readonly transition: Transition;
  readonly blockers: readonly Finding[];
  readonly advice: readonly Finding[];
  /** No severity was set, and that alone makes the rules as strict as for a major one. */
  readonly severityAssumed: boolean;
}

/** What stands between the issue and that transition. Throws when the work type has no such transition. */
export function gateOf(issue: QualityIssue, transitionId: string): Gate {
  const transition = transitionOf(issue.workType, transitionId);
  if (!transition) throw new RangeError(`No transition ${transitionId} of a ${issue.workType}`);
  const guards: readonly RuleId[] = transition.rules;
  const found = findings(
    subjectOf(issue.document),
    weightOf(issue),
    rulesOfGates.filter(({ id }) => guards.includes(id)),
  );
  return {
    transition,
    blockers: found.filter(({ level }) => level === 'block'),
    advice: found.filter(({ level }) => level === 'advise'),
    severityAssumed: issue.severity === null && isWeighedBySeverity(issue),
  };
}
