import type { JiraSite } from '../site.ts';
import { seedFields } from './fields.ts';
import { seedIssueTypes } from './issue-types.ts';
import { seedLinkTypes } from './link-types.ts';
import { seedPeople } from './people.ts';
import { seedPriorities } from './priorities.ts';
import { seedScreens } from './screens.ts';
import { seedWorkflows } from './workflows.ts';

/** What a Jira has before anybody made a project in it. */
export function seedFreshJira(site: JiraSite): void {
  seedPeople(site);
  seedPriorities(site);
  seedIssueTypes(site);
  seedFields(site);
  seedScreens(site);
  seedWorkflows(site);
  seedLinkTypes(site);
}
