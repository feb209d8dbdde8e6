import type { JiraSite } from '../../site.ts';
import { sameName } from '../names.ts';
import { fault, type Fault } from './fault.ts';
import type { StatusPayload } from './payload.ts';

function checkReused(site: JiraSite, status: StatusPayload, id: string): Fault[] {
  const reference = { statusReference: status.statusReference };
  const known = site.statuses.get(id);
  if (!known)
    return [fault('STATUS', 'STATUS_NOT_FOUND', `The status ${id} does not exist.`, reference)];
  if (known.name === status.name && known.category === status.statusCategory) return [];
  const message = `The status ${id} has another name or category.`;
  return [fault('STATUS', 'STATUS_MISMATCH', message, reference)];
}

/** A status is either an existing one, named exactly, or a new one whose name is free. */
export function checkStatuses(site: JiraSite, statuses: readonly StatusPayload[]): Fault[] {
  return statuses.flatMap((status, index) => {
    const reference = { statusReference: status.statusReference };
    const before = statuses.slice(0, index);
    const faults: Fault[] = [];
    if (before.some((other) => other.statusReference === status.statusReference))
      faults.push(
        fault(
          'STATUS',
          'NON_UNIQUE_STATUS_REFERENCE',
          'You must use a unique status reference.',
          reference,
        ),
      );
    if (status.id !== undefined) return [...faults, ...checkReused(site, status, status.id)];
    const taken = [...site.statuses.all(), ...before].some(({ name }) =>
      sameName(name, status.name),
    );
    if (taken)
      faults.push(
        fault('STATUS', 'NON_UNIQUE_STATUS_NAME', 'You must use a unique status name.', reference),
      );
    return faults;
  });
}
