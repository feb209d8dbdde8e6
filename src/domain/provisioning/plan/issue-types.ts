import type { Desired } from '../desired/desired';
import type { Found } from '../found';
import { marked } from '../marker';
import { issueTypeOf, sameName } from '../resolve';
import { creation, present, refusal, type Step } from './step';

/** A type of that name without our marker is somebody's own: it is neither used nor changed. */
export function planIssueTypes(desired: Desired, found: Found): Step[] {
  return desired.issueTypes.map(({ workType, name, description }) => {
    const existing = issueTypeOf(found, workType);
    if (existing) return present('issueType', existing.name);
    if (found.issueTypes.some((other) => sameName(other.name, name)))
      return refusal('issueType', name, 'nameTaken');
    return creation('issueType', name, {
      kind: 'createIssueType',
      name,
      description: marked(description, workType),
    });
  });
}
