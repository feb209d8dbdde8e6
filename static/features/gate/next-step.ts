import { gateSentences } from '../../../src/contract/wording/gate';
import { type Circumstances, type Gate, gateOf } from '../../../src/domain/blockers';
import type { CasePlace } from '../../../src/domain/gate/case-rule';
import type { RuleId, RuleNode } from '../../../src/domain/causes/rules/rule';
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

/** What this issue does next, with the very sentences its workflow would refuse it with; null at its end. */
export function nextStepOf(
  issue: QualityIssue,
  status: string | null,
  circumstances: Circumstances,
): NextStep | null {
  if (status === null) return null;
  const transition = nextTransitions(issue.workType, status).find(({ id }) => !aside.has(id));
  if (!transition) return null;
  const gate = gateOf(issue, transition.id, circumstances);
  return { name: transition.name, gate, missing: missingOf(gate, issue) };
}
