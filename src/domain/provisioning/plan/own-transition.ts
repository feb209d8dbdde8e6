import type { Desired } from '../desired/desired';
import type { DesiredTransition, DesiredWorkflow } from '../desired/workflows';
import type { Found, FoundTransition, FoundWorkflow } from '../found';
import { sameName, statusOf } from '../resolve';
import { transitionId } from './new-workflow';

type StatusIds = ReadonlyMap<string, string>;

export const statusIdsOf = (
  desired: Desired,
  found: Found,
  { workType }: DesiredWorkflow,
): StatusIds =>
  new Map(
    desired.statuses[workType].flatMap((status) => {
      const id = statusOf(found, workType, status)?.id;
      return id === undefined ? [] : [[status.key, id] as const];
    }),
  );

/**
 * The transition that the set-up once made for this one, whatever an admin calls it now; undefined where it is gone.
 * It leads the same way; of several that do, ours has our number, or our name. Others were put there by somebody.
 */
export function ownTransition(
  existing: FoundWorkflow,
  wanted: DesiredTransition,
  at: number,
  ids: StatusIds,
): FoundTransition | undefined {
  const from = new Set(wanted.from.map((key) => ids.get(key)));
  const leading = existing.transitions.filter(
    ({ toStatusId, fromStatusIds }) =>
      toStatusId === ids.get(wanted.to) &&
      (fromStatusIds.length === 0 || fromStatusIds.some((id) => from.has(id))),
  );
  return (
    leading.find(({ id }) => id === transitionId(at)) ??
    leading.find(({ name }) => sameName(name, wanted.name)) ??
    (leading.length === 1 ? leading[0] : undefined)
  );
}
