import type { StatusCategory } from '../../model/configuration.ts';
import type { JiraSite } from '../../site.ts';

const categories = {
  undefined: { id: 1, key: 'undefined', colorName: 'medium-gray', name: 'No Category' },
  TODO: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  IN_PROGRESS: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  DONE: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
} as const;

export function renderStatusCategory(site: JiraSite, category: StatusCategory | 'undefined') {
  const { id, ...rest } = categories[category];
  return { self: `${site.baseUrl}/rest/api/3/statuscategory/${id}`, id, ...rest };
}

export const renderStatusCategories = (site: JiraSite) => [
  renderStatusCategory(site, 'undefined'),
  renderStatusCategory(site, 'TODO'),
  renderStatusCategory(site, 'IN_PROGRESS'),
  renderStatusCategory(site, 'DONE'),
];
