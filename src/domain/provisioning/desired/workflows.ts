import { capaTransitions } from '../../capa/transitions';
import { nonconformanceTransitions } from '../../nonconformance/transitions';
import type { WorkType } from '../work-type';
import {
  auditTransitions,
  improvementTransitions,
  type PlainTransition,
} from './plain-transitions';

/** The app's validators, by their key in the manifest. */
type GuardKey = 'nonconformance-gate' | 'capa-gate';

export interface DesiredTransition {
  /** As the transition table names it; the validator is told so. */
  readonly key: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly asksReason: boolean;
  readonly guard: GuardKey | null;
}

export interface DesiredWorkflow {
  readonly workType: WorkType;
  readonly name: string;
  readonly description: string;
  readonly transitions: readonly DesiredTransition[];
}

interface TableRow extends PlainTransition {
  readonly rules: readonly string[];
  readonly needsReason?: boolean;
}

/** A transition is guarded when a rule stands over it. */
const guarded = (table: readonly TableRow[], guard: GuardKey): DesiredTransition[] =>
  table.map(({ id, name, from, to, rules, needsReason }) => ({
    key: id,
    name,
    from,
    to,
    asksReason: needsReason ?? false,
    guard: rules.length > 0 ? guard : null,
  }));

const free = (table: readonly PlainTransition[]): DesiredTransition[] =>
  table.map(({ id, name, from, to }) => ({
    key: id,
    name,
    from,
    to,
    asksReason: false,
    guard: null,
  }));

const workflow = (
  workType: WorkType,
  name: string,
  transitions: DesiredTransition[],
): DesiredWorkflow => ({
  workType,
  name: `Ratchet: ${name}`,
  description: `How the work type ${name} moves.`,
  transitions,
});

export const desiredWorkflows: readonly DesiredWorkflow[] = [
  workflow(
    'nonconformance',
    'Nonconformance',
    guarded(nonconformanceTransitions, 'nonconformance-gate'),
  ),
  workflow('capa', 'CAPA', guarded(capaTransitions, 'capa-gate')),
  workflow('improvement', 'Improvement', free(improvementTransitions)),
  workflow('audit', 'Audit', free(auditTransitions)),
];
