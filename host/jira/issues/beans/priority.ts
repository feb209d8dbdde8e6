import { renderPriority } from '../../configuration/priorities.ts';
import type { JiraSite } from '../../site.ts';

/** A priority as issues carry it. */
export function priorityBean(site: JiraSite, priorityId: string) {
  const priority = site.priorities.get(priorityId);
  if (!priority) throw new Error(`The site lost the priority ${priorityId}`);
  return renderPriority(site, priority);
}
