import type { Desired } from '../desired/desired';
import type { DesiredStatus } from '../desired/statuses';
import type { Found } from '../found';
import { sameName, statusOf } from '../resolve';
import { workTypes, type WorkType } from '../work-type';
import { creation, present, refusal, type Step } from './step';

function planStatus(found: Found, workType: WorkType, status: DesiredStatus): Step {
  const { name, category } = status;
  const existing = statusOf(found, workType, status);
  if (existing) return present('status', existing.name);
  if (found.statuses.some((other) => sameName(other.name, name)))
    return refusal('status', name, 'otherCategory');
  const description = 'Used by Ratchet’s work types.';
  return creation('status', name, { kind: 'createStatus', name, description, category });
}

/** Statuses belong to the whole site, so two work types may share one. */
export function planStatuses(desired: Desired, found: Found): Step[] {
  const steps = workTypes.flatMap((workType) =>
    desired.statuses[workType].map((status) => planStatus(found, workType, status)),
  );
  return steps.filter(
    ({ shown }, at) => steps.findIndex((other) => other.shown.name === shown.name) === at,
  );
}
