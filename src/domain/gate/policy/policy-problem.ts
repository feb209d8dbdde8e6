import type { Day } from '../../calendar';
import { guarding } from '../../next-transitions';
import { coreGates, lastDayForCore } from '../core';
import type { PolicyCommand } from './command';

/** What keeps a command from being recorded, and which of its fields. */
export interface PolicyProblem {
  readonly field: 'rule' | 'until' | 'times' | 'months';
  readonly problem: 'unknownRule' | 'endMissing' | 'endTooFar' | 'endPassed' | 'countMissing';
}

const knownRules: ReadonlySet<string> = new Set([
  ...guarding('nonconformance'),
  ...guarding('capa'),
]);

type Exception = Extract<PolicyCommand, { kind: 'except' }>;

function exceptionProblem({ rule, level, until }: Exception, today: Day): PolicyProblem | null {
  if (!knownRules.has(rule)) return { field: 'rule', problem: 'unknownRule' };
  if (until !== null && until < today) return { field: 'until', problem: 'endPassed' };
  // Holding a rule back less is what must end by itself; to be stricter is nobody's harm.
  if (!coreGates.has(rule) || level === 'block') return null;
  if (until === null) return { field: 'until', problem: 'endMissing' };
  return until > lastDayForCore(today) ? { field: 'until', problem: 'endTooFar' } : null;
}

/** What is asked for that cannot be; null when it may be recorded. */
export function policyProblem(command: PolicyCommand, today: Day): PolicyProblem | null {
  if (command.kind === 'except') return exceptionProblem(command, today);
  if (command.kind === 'expectCapa' && command.rule === 'recurrence' && command.isOn) {
    if (command.times === undefined) return { field: 'times', problem: 'countMissing' };
    if (command.months === undefined) return { field: 'months', problem: 'countMissing' };
  }
  return null;
}
