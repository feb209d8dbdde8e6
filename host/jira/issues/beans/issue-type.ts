import { renderIssueType } from '../../configuration/issue-type/render.ts';
import type { JiraSite } from '../../site.ts';

export function issueTypeBean(site: JiraSite, issueTypeId: string) {
  const issueType = site.issueTypes.get(issueTypeId);
  if (!issueType) throw new Error(`The site lost the work type ${issueTypeId}`);
  return renderIssueType(site, issueType);
}
