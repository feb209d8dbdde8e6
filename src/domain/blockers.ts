import type { Day } from './calendar';
import { findings } from './causes/rules/findings';
import { rulesOfGates } from './causes/rules/gating';
import type { Finding, Level, Rule } from './causes/rules/rule';
import { subjectOf } from './causes/rules/subject';
import { caseFindings } from './gate/case-findings';
import { type CaseFacts, nothingKnown } from './gate/case-facts';
import type { CaseFinding } from './gate/case-rule';
import { caseRules } from './gate/case-rules';
import { levelUnder } from './gate/level';
import { type ProjectPolicy, usualPolicy } from './gate/policy';
import { transitionOf } from './next-transitions';
import type { GuardId, Transition } from './transition';
import { isWeighedBySeverity, type QualityIssue, weightOf } from './weight';

/** What a gate is judged by besides the issue. */
export interface Circumstances {
  readonly facts: CaseFacts;
  readonly policy: ProjectPolicy;
  readonly today: Day;
}

/** How a transition stands: it may be taken when nothing blocks it. */
export interface Gate {
  readonly transition: Transition;
  /** Of the analysis. */
  readonly blockers: readonly Finding[];
  readonly advice: readonly Finding[];
  /** Of the rest of the case. */
  readonly caseBlockers: readonly CaseFinding[];
  readonly caseAdvice: readonly CaseFinding[];
  /** No severity was set, and that alone makes the rules as strict as for a major one. */
  readonly severityAssumed: boolean;
}

export const isOpen = ({ blockers, caseBlockers }: Gate): boolean =>
  blockers.length === 0 && caseBlockers.length === 0;

/** The rule as strict as the project has it. */
const under = (rule: Rule, policy: ProjectPolicy, today: Day): Rule => {
  const level = (usual: 'off' | Level) => levelUnder(policy, rule.id, usual, today);
  const { minor, major, critical } = rule.level;
  return {
    ...rule,
    level: { minor: level(minor), major: level(major), critical: level(critical) },
  };
};

const at = <Found extends { readonly level: Level }>(found: readonly Found[], wanted: Level) =>
  found.filter(({ level }) => level === wanted);

/** What stands between the issue and that transition. Throws when the work type has no such transition. */
export function gateOf(
  issue: QualityIssue,
  transitionId: string,
  { facts, policy, today }: Circumstances,
): Gate {
  const transition = transitionOf(issue.workType, transitionId);
  if (!transition) throw new RangeError(`No transition ${transitionId} of a ${issue.workType}`);
  const guards: ReadonlySet<string> = new Set<GuardId>(transition.rules);
  const found = findings(
    subjectOf(issue.document),
    weightOf(issue),
    rulesOfGates.filter(({ id }) => guards.has(id)).map((rule) => under(rule, policy, today)),
  );
  const foundInCase = caseFindings(
    { issue, facts, today },
    policy,
    caseRules.filter(({ id }) => guards.has(id)),
  );
  return {
    transition,
    blockers: at(found, 'block'),
    advice: at(found, 'advise'),
    caseBlockers: at(foundInCase, 'block'),
    caseAdvice: at(foundInCase, 'advise'),
    severityAssumed: issue.severity === null && isWeighedBySeverity(issue),
  };
}

/** Before anything but the issue is known. */
export const usualCircumstances = (today: Day): Circumstances => ({
  facts: nothingKnown,
  policy: usualPolicy,
  today,
});
