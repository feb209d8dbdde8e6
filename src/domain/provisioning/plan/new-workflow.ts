import type { Guard, NewTransition, NewWorkflow } from '../action';
import type { Desired } from '../desired/desired';
import { reasonScreenKey } from '../desired/screens';
import type { DesiredTransition, DesiredWorkflow } from '../desired/workflows';
import type { Found, FoundStatus } from '../found';
import { allOf, fieldOf, statusOf } from '../resolve';
import type { WorkType } from '../work-type';
import { screenOf } from './screens';

type StatusIds = Readonly<Record<string, string>>;

/** What a validator is told of the transition it guards. */
const guardConfiguration = (workType: WorkType, transition: string): string =>
  JSON.stringify({ workType, transition });

function asked(found: Found): NewTransition['asks'] {
  const screen = screenOf(found, reasonScreenKey);
  const field = fieldOf(found, 'declineReason');
  if (!screen || !field) return null;
  return { screenId: screen.id, fieldId: field.id, without: `Please fill in “${field.name}”.` };
}

/** The gate that a transition is meant to have. */
export function guardOf(
  found: Found,
  workType: WorkType,
  { key, guard }: DesiredTransition,
): Guard | null {
  const ruleKey = guard === null ? undefined : found.validators[guard];
  return ruleKey === undefined
    ? null
    : { ruleKey, configuration: guardConfiguration(workType, key) };
}

/** Jira's own editor numbers transitions 11, 21, 31 … */
export const transitionId = (at: number): string => String((at + 1) * 10 + 1);

function transitionOf(
  found: Found,
  workType: WorkType,
  ids: StatusIds,
  wanted: DesiredTransition,
  at: number,
): NewTransition | null {
  const fromStatusIds = allOf(wanted.from.map((key) => ids[key]));
  const toStatusId = ids[wanted.to];
  const asks = wanted.asksReason ? asked(found) : null;
  if (!fromStatusIds || toStatusId === undefined || (wanted.asksReason && !asks)) return null;
  return {
    id: transitionId(at),
    name: wanted.name,
    fromStatusIds,
    toStatusId,
    asks,
    guard: guardOf(found, workType, wanted),
  };
}

const creating = (first: FoundStatus): NewTransition => ({
  id: '1',
  name: 'Create',
  fromStatusIds: [],
  toStatusId: first.id,
  asks: null,
  guard: null,
});

/** The workflow in Jira's ids, or null while a status, the screen or the field is still missing. */
export function newWorkflow(
  desired: Desired,
  found: Found,
  { workType, name, transitions }: DesiredWorkflow,
  description: string,
): NewWorkflow | null {
  const wanted = desired.statuses[workType];
  const statuses = allOf(wanted.map((status) => statusOf(found, workType, status)));
  const first = statuses?.[0];
  if (!statuses || !first) return null;
  const ids: StatusIds = Object.fromEntries(
    wanted.flatMap(({ key }, at) => (statuses[at] ? [[key, statuses[at].id]] : [])),
  );
  const moves = allOf(
    transitions.map((wish, at) => transitionOf(found, workType, ids, wish, at) ?? undefined),
  );
  return moves && { name, description, statuses, transitions: [creating(first), ...moves] };
}
