import type { IssueType } from '../../model/configuration.ts';
import type { JiraSite } from '../../site.ts';

export function renderIssueType(site: JiraSite, issueType: IssueType) {
  const { id, name, description, hierarchyLevel, avatarId } = issueType;
  const api = `${site.baseUrl}/rest/api/3`;
  return {
    self: `${api}/issuetype/${id}`,
    id,
    description,
    iconUrl: `${api}/universal_avatar/view/type/issuetype/avatar/${avatarId}?size=medium`,
    name,
    subtask: hierarchyLevel < 0,
    avatarId,
    hierarchyLevel,
  };
}
