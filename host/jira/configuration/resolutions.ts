import { pathParameter } from '../parse.ts';
import { JiraError } from '../request.ts';
import type { Route } from '../route.ts';
import type { JiraSite } from '../site.ts';

export interface Resolution {
  id: string;
  name: string;
  description: string;
}

/** The ways in which work may have ended; the first is meant when nobody says. */
export const resolutions: readonly [Resolution, ...Resolution[]] = [
  { id: '10000', name: 'Done', description: 'Work has been completed.' },
  { id: '10001', name: "Won't Do", description: 'This will not be done.' },
  { id: '10002', name: 'Duplicate', description: 'There is another one about the same.' },
  { id: '10003', name: 'Cannot Reproduce', description: 'Nobody could make it happen again.' },
];

export function renderResolution(site: JiraSite, { id, name, description }: Resolution) {
  return { self: `${site.baseUrl}/rest/api/3/resolution/${id}`, id, description, name };
}

const scopes = ['read:jira-work'];

export const resolutionRoutes: Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/resolution',
    scopes,
    handle: ({ site, charge }) => {
      charge(resolutions.length);
      return { status: 200, body: resolutions.map((entry) => renderResolution(site, entry)) };
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/resolution/{id}',
    scopes,
    handle: (call) => {
      const id = pathParameter(call, 'id');
      const found = resolutions.find((entry) => entry.id === id);
      if (!found) throw new JiraError(404, 'The resolution was not found.');
      call.charge(1);
      return { status: 200, body: renderResolution(call.site, found) };
    },
  },
];
