import type { CauseDocument } from './causes/document';
import { findings } from './causes/rules/findings';
import { rulesOfGates } from './causes/rules/gating';
import type { Finding, RuleId } from './causes/rules/rule';
import { subjectOf } from './causes/rules/subject';
import { transitionOf, transitionsOf, type GatedWorkType } from './next-transitions';
import type { Severity } from './severity';
import type { Transition } from './transition';

/** What the gates look at. */
export interface QualityIssue {
  readonly workType: GatedWorkType;
  readonly severity: Severity | null;
  readonly capaNeeded: 'yes' | 'no' | 'undecided';
  readonly document: CauseDocument;
}

/** How a transition stands: it may be taken when `blockers` is empty. */
export interface Gate {
  readonly transition: Transition;
  readonly blockers: readonly Finding[];
  readonly advice: readonly Finding[];
  /** No severity was set, and that alone makes the rules as strict as for a major one. */
  readonly severityAssumed: boolean;
}

const isMinor = ({ workType, capaNeeded }: QualityIssue): boolean =>
  workType === 'nonconformance' && capaNeeded !== 'yes';

/**
 * The severity by which the rules weigh this issue. Unknown is not harmless, and what needs corrective
 * action is not minor: both count as major.
 */
export function weightOf(issue: QualityIssue): Severity {
  if (issue.severity === 'critical') return 'critical';
  return issue.severity === 'minor' && isMinor(issue) ? 'minor' : 'major';
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
    severityAssumed: issue.severity === null && isMinor(issue),
  };
}

/** The rules that guard at least one step of that work type: what they block must be mended some day. */
export const guarding = (workType: GatedWorkType): ReadonlySet<RuleId> =>
  new Set(transitionsOf(workType).flatMap(({ rules }) => rules));
