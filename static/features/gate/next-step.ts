import { gateSentences } from '../../../src/contract/wording/gate';
import { type Circumstances, type Gate, gateOf } from '../../../src/domain/blockers';
import { criterionOf, verdictSendingBack } from '../../../src/domain/case-file/criteria';
import type { CasePlace } from '../../../src/domain/gate/case-rule';
import { usualPolicy } from '../../../src/domain/gate/policy';
import type { RuleId, RuleNode } from '../../../src/domain/causes/rules/rule';
import type { AccountId } from '../../../src/domain/id';
import { nextTransitions } from '../../../src/domain/next-transitions';
import type { QualityIssue } from '../../../src/domain/weight';

/** What is missing for a transition, and where it is added (null: not in the analysis). */
export interface Missing {
  readonly sentence: string;
  readonly place: RuleNode | 'extent' | 'risk' | 'legs' | CasePlace | null;
}

export interface NextStep {
  readonly name: string;
  readonly gate: Gate;
  readonly missing: readonly Missing[];
  /** What is asked as well and holds nothing back. */
  readonly advice: readonly Missing[];
  /** Who judges the effect, where that was said. */
  readonly judge: AccountId | null;
}

/** Questions with a place of their own on the sheet. */
const places: Partial<Readonly<Record<RuleId, 'extent' | 'risk' | 'legs'>>> = {
  L1: 'legs',
  L2: 'extent',
  L3: 'risk',
};

/** Steps that are no progress: they are offered by Jira, not urged here. */
const aside = new Set(['decline', 'cancel', 'reopen', 'notEffective']);

function missingOf(gate: Gate, issue: QualityIssue): Missing[] {
  const told = [
    ...gate.caseBlockers.map(({ place }) => place),
    ...gate.blockers.map(({ rule, node }) => places[rule] ?? node),
  ];
  return gateSentences(gate, issue.document).map((sentence, index) => ({
    sentence,
    place: told[index] ?? null,
  }));
}

/**
 * Of the case all that is advised; of the analysis what holds back elsewhere and this project eased. The rest of its
 * advice stands in its own margin.
 */
function adviceOf(gate: Gate, usual: Gate, issue: QualityIssue): Missing[] {
  const eased = gate.advice.filter(({ rule, node }) =>
    usual.blockers.some((blocker) => blocker.rule === rule && blocker.node === node),
  );
  const advised = { blockers: eased, caseBlockers: gate.caseAdvice, severityAssumed: false };
  return missingOf({ ...gate, ...advised }, issue);
}

/** Progress, but for a CAPA whose actions did not help: it goes back to the cause. */
function onward(issue: QualityIssue, status: string) {
  const { caseFile, document, workType } = issue;
  const isSentBack = verdictSendingBack(caseFile, document.revision) !== undefined;
  const next = nextTransitions(workType, status);
  const back = isSentBack ? next.find(({ id }) => id === 'notEffective') : undefined;
  return back ?? next.find(({ id }) => !aside.has(id));
}

/** What this issue does next, with the very sentences its workflow would refuse it with; null at its end. */
export function nextStepOf(
  issue: QualityIssue,
  status: string | null,
  circumstances: Circumstances,
): NextStep | null {
  if (status === null) return null;
  const transition = onward(issue, status);
  if (!transition) return null;
  const gate = gateOf(issue, transition.id, circumstances);
  const usual = gateOf(issue, transition.id, { ...circumstances, policy: usualPolicy });
  return {
    name: transition.name,
    gate,
    missing: missingOf(gate, issue),
    judge: criterionOf(issue.caseFile, issue.document.revision)?.judge ?? null,
    advice: adviceOf(gate, usual, issue),
  };
}
