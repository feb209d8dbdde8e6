import type { Status } from '../../model/configuration.ts';
import type { JiraSite } from '../../site.ts';
import { renderStatusCategory } from './categories.ts';

/** A status as work items show it. */
export function renderStatus(site: JiraSite, { id, name, description, category }: Status) {
  const api = `${site.baseUrl}/rest/api/3`;
  return {
    self: `${api}/status/${id}`,
    description,
    iconUrl: `${site.baseUrl}/`,
    name,
    id,
    statusCategory: renderStatusCategory(site, category),
  };
}

/** A status as the workflow editor's calls show it. */
export const renderWorkflowStatus = ({ id, name, description, category }: Status) => ({
  id,
  name,
  description,
  statusCategory: category,
  scope: { type: 'GLOBAL' as const },
});
