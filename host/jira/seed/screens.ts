import type { JiraSite } from '../site.ts';

const screens: [name: string, fieldIds: string[]][] = [
  [
    'Default Screen',
    [
      'summary',
      'issuetype',
      'duedate',
      'priority',
      'components',
      'versions',
      'fixVersions',
      'assignee',
      'reporter',
      'description',
      'labels',
      'issuelinks',
    ],
  ],
  ['Resolve Issue Screen', ['resolution', 'assignee']],
  ['Workflow Screen', ['assignee']],
];

/** Used by every screen scheme that asks for nothing else. */
const defaultScreenId = '1';
export const defaultIssueTypeScreenSchemeId = '1';

export function seedScreens(site: JiraSite): void {
  for (const [name, fieldIds] of screens) {
    const id = String(site.store.next('screen'));
    const tabId = String(site.store.next('screenTab', 10000));
    site.screens.put(id, {
      id,
      name,
      description: '',
      tabs: [{ id: tabId, name: 'Field Tab', fieldIds }],
    });
  }
  const schemeId = String(site.store.next('screenScheme'));
  site.screenSchemes.put(schemeId, {
    id: schemeId,
    name: 'Default Screen Scheme',
    description: 'Default Screen Scheme',
    screens: { default: defaultScreenId },
  });
  const id = String(site.store.next('issueTypeScreenScheme'));
  site.issueTypeScreenSchemes.put(id, {
    id,
    name: 'Default Issue Type Screen Scheme',
    description: 'The default issue type screen scheme',
    isDefault: true,
    mappings: { default: schemeId },
  });
}
