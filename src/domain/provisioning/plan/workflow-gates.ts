import * as z from 'zod/mini';
import type { Guard, TransitionGate } from '../action';
import type { Desired } from '../desired/desired';
import type { DesiredTransition, DesiredWorkflow } from '../desired/workflows';
import type { Found, FoundGuard, FoundTransition, FoundWorkflow } from '../found';
import { guardOf } from './new-workflow';
import { ownTransition, statusIdsOf } from './own-transition';

interface MissingGate extends TransitionGate {
  /** As the workflow calls the transition now. */
  readonly name: string;
}

/** What a validator was told, however its JSON is written; undefined for what is none. */
function told(configuration: string): unknown {
  try {
    const value: unknown = JSON.parse(configuration);
    return value;
  } catch {
    return undefined;
  }
}

const saysTheSame = (one: string, other: string): boolean =>
  one === other || JSON.stringify(told(one)) === JSON.stringify(told(other));

const Told = z.object({ transition: z.string() });

/** A gate where no rule stands lets everything pass: it does no harm, unless it speaks of another transition. */
function isHarmless({ configuration }: FoundGuard, { key }: DesiredTransition): boolean {
  const read = Told.safeParse(told(configuration));
  return read.success && read.data.transition === key;
}

function isAsWanted(
  own: readonly FoundGuard[],
  guard: Guard | null,
  wanted: DesiredTransition,
): boolean {
  if (guard === null) return own.every((found) => isHarmless(found, wanted));
  const [only] = own;
  return (
    own.length === 1 &&
    only?.isOn === true &&
    only.ruleKey === guard.ruleKey &&
    saysTheSame(only.configuration, guard.configuration)
  );
}

/**
 * Transitions of our workflow without their gate, with another one, or with one that is switched off. What an admin
 * added, a transition or somebody else's validator, is no part of it.
 */
export function gatesMissing(
  desired: Desired,
  found: Found,
  workflow: DesiredWorkflow,
  existing: FoundWorkflow,
): MissingGate[] {
  const ids = statusIdsOf(desired, found, workflow);
  const ownKeys = new Set(Object.values(found.validators));
  const gateOf = (transition: FoundTransition, wanted: DesiredTransition): MissingGate[] => {
    const own = transition.guards.filter(({ ruleKey }) => ownKeys.has(ruleKey));
    const guard = guardOf(found, workflow.workType, wanted);
    return isAsWanted(own, guard, wanted)
      ? []
      : [{ transitionId: transition.id, name: transition.name, guard }];
  };
  return workflow.transitions.flatMap((wanted, at) => {
    const transition = ownTransition(existing, wanted, at, ids);
    return transition ? gateOf(transition, wanted) : [];
  });
}
