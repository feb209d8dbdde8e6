import type { IssueType } from '../model/configuration.ts';
import type { JiraSite } from '../site.ts';

const builtIn: Omit<IssueType, 'id'>[] = [
  { name: 'Epic', description: 'A big piece of work.', hierarchyLevel: 1, avatarId: 10307 },
  { name: 'Story', description: 'A goal of a person.', hierarchyLevel: 0, avatarId: 10315 },
  { name: 'Task', description: 'A small piece of work.', hierarchyLevel: 0, avatarId: 10318 },
  { name: 'Sub-task', description: 'A part of a task.', hierarchyLevel: -1, avatarId: 10316 },
  { name: 'Bug', description: 'A problem or error.', hierarchyLevel: 0, avatarId: 10303 },
];

/** The scheme that holds every work type of the site, whoever made it. */
export const defaultIssueTypeSchemeId = '10000';

export function seedIssueTypes(site: JiraSite): void {
  const issueTypeIds: string[] = [];
  for (const issueType of builtIn) {
    const id = String(site.store.next('issueType', 10000));
    site.issueTypes.put(id, { id, ...issueType });
    issueTypeIds.push(id);
  }
  const id = String(site.store.next('issueTypeScheme', Number(defaultIssueTypeSchemeId)));
  site.issueTypeSchemes.put(id, {
    id,
    name: 'Default Issue Type Scheme',
    description: 'Every work type of the site is in this scheme.',
    isDefault: true,
    defaultIssueTypeId: null,
    issueTypeIds,
  });
}
