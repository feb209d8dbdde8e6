import type { Action } from '../action';
import type { PlanStep, StepKind, StepReason } from '../plan-step';

/** A step as it is shown, and the next change it needs; null while an earlier step is not yet taken. */
export interface Step {
  readonly shown: PlanStep;
  readonly action: Action | null;
}

const step = (shown: Omit<PlanStep, 'shared'>, action: Action | null, shared: string[]): Step => ({
  shown: { ...shown, shared },
  action,
});

export const present = (kind: StepKind, name: string): Step =>
  step({ kind, name, action: 'reuse', why: 'present' }, null, []);

export const refusal = (
  kind: StepKind,
  name: string,
  why: StepReason,
  shared: readonly string[] = [],
): Step => step({ kind, name, action: 'refuse', why }, null, [...shared]);

export const creation = (
  kind: StepKind,
  name: string,
  action: Action | null,
  why: StepReason = 'missing',
): Step => step({ kind, name, action: 'create', why }, action, []);

export const attachment = (
  kind: StepKind,
  name: string,
  action: Action | null,
  why: StepReason = 'missing',
  shared: readonly string[] = [],
): Step => step({ kind, name, action: 'attach', why }, action, [...shared]);

/** The step, with the transitions that it is about. */
export const concerning = (transitions: readonly string[], { shown, action }: Step): Step => ({
  shown: { ...shown, transitions: [...transitions] },
  action,
});

export const isPending = ({ shown }: Step): boolean =>
  shown.action === 'create' || shown.action === 'attach';
