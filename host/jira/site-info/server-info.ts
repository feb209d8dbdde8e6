import { callerAccountId } from '../people/caller.ts';
import { JiraError } from '../request.ts';
import type { Route } from '../route.ts';
import { jiraTime } from '../jira-time.ts';

const built = Date.UTC(2026, 6, 21);

const serverInfo: Route = {
  method: 'GET',
  path: '/rest/api/3/serverInfo',
  scopes: [],
  handle: ({ site }) => ({
    status: 200,
    body: {
      baseUrl: site.baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100289,
      buildDate: jiraTime(built),
      serverTime: jiraTime(site.clock.now()),
      scmInfo: '',
      serverTitle: 'Jira',
      serverTimeZone: 'Etc/UTC',
    },
  }),
};

const configuration: Route = {
  method: 'GET',
  path: '/rest/api/3/configuration',
  scopes: ['read:jira-user'],
  handle: ({ site, request }) => {
    if (callerAccountId(site, request.caller) === null)
      throw new JiraError(401, 'Client must be authenticated to access this resource.');
    return {
      status: 200,
      body: {
        votingEnabled: false,
        watchingEnabled: true,
        unassignedIssuesAllowed: true,
        subTasksEnabled: true,
        issueLinkingEnabled: true,
        timeTrackingEnabled: false,
        attachmentsEnabled: false,
      },
    };
  },
};

export const siteInfoRoutes: Route[] = [serverInfo, configuration];
