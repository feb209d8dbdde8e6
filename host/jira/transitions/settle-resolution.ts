import type { Issue } from '../model/issue.ts';
import type { JiraSite } from '../site.ts';
import { resolutions } from '../configuration/resolutions.ts';

/** Work that is done has a resolution, "Done" unless another was chosen; work that is not done has none. */
export function settleResolution(site: JiraSite, issue: Issue): Issue {
  const isDone = site.statuses.get(issue.statusId)?.category === 'DONE';
  if (!isDone) return issue.resolution === null ? issue : { ...issue, resolution: null };
  if (issue.resolution !== null) return issue;
  const [{ id, name }] = resolutions;
  return { ...issue, resolution: { id, name, at: 0 } };
}
