import { avatarAddress } from '../../avatars/addresses.ts';
import type { IssueType } from '../../model/configuration.ts';
import type { JiraSite } from '../../site.ts';

export function renderIssueType(site: JiraSite, issueType: IssueType) {
  const { id, name, description, hierarchyLevel, avatarId } = issueType;
  return {
    self: `${site.baseUrl}/rest/api/3/issuetype/${id}`,
    id,
    description,
    iconUrl: `${avatarAddress(site, 'issuetype', avatarId)}?size=medium`,
    name,
    subtask: hierarchyLevel < 0,
    avatarId,
    hierarchyLevel,
  };
}
