import { avatarAddress } from '../avatars/addresses.ts';
import type { Priority } from '../model/configuration.ts';
import { pathParameter } from '../parse.ts';
import { JiraError } from '../request.ts';
import type { Route } from '../route.ts';
import type { JiraSite } from '../site.ts';

/** What new work items get when nobody says otherwise. */
export const defaultPriorityId = '3';

/** Where Jira's own pictures of priorities begin. */
const avatarIds = 10560;

/** A priority as work items show it. */
export function renderPriority(site: JiraSite, { id, name }: Priority) {
  const iconUrl = `${avatarAddress(site, 'priority', avatarIds + Number(id))}?size=medium`;
  return { self: `${site.baseUrl}/rest/api/3/priority/${id}`, iconUrl, name, id };
}

function renderSetting(site: JiraSite, priority: Priority) {
  const { statusColor, id } = priority;
  return {
    ...renderPriority(site, priority),
    statusColor,
    description: '',
    isDefault: id === defaultPriorityId,
  };
}

const scopes = ['read:jira-work'];

export const priorityRoutes: Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/priority',
    scopes,
    handle: ({ site, charge }) => {
      const priorities = site.priorities.all();
      charge(priorities.length);
      return { status: 200, body: priorities.map((priority) => renderSetting(site, priority)) };
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/priority/{id}',
    scopes,
    handle: (call) => {
      const priority = call.site.priorities.get(pathParameter(call, 'id'));
      if (!priority) throw new JiraError(404, 'The priority was not found.');
      call.charge(1);
      return { status: 200, body: renderSetting(call.site, priority) };
    },
  },
];
