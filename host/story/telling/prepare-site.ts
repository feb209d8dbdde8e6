import * as z from 'zod';
import type { Host } from '../../host.ts';
import {
  firmwareProject,
  pumpComponents,
  pumpVersions,
  qualityProject,
  type Person,
} from '../company.ts';
import type { PageClient } from './page-client.ts';
import type { Rest } from './rest-client.ts';
import { prepareSpace } from './tell-paper.ts';
import { setupSchema, type Setup } from './setup.ts';

const roles = z.record(z.string(), z.string());
const progress = z.object({ state: z.literal('done'), made: setupSchema });
const project = z.object({ id: z.string() });

export interface Entrance {
  rest: Rest;
  pages: PageClient;
  accountOf: (person: Person) => string;
}

type StoryProject = typeof qualityProject;

async function addMembers(
  { rest, accountOf }: Entrance,
  key: string,
  role: string,
  people: readonly Person[],
): Promise<void> {
  if (people.length === 0) return;
  const addresses = roles.parse(await rest('admin', 'GET', `/project/${key}/role`));
  const roleId = addresses[role]?.split('/').at(-1) ?? '';
  await rest('admin', 'POST', `/project/${key}/role/${roleId}`, { user: people.map(accountOf) });
}

async function createProject(entrance: Entrance, wanted: StoryProject): Promise<void> {
  const { key, name, description, lead, members, viewers } = wanted;
  await entrance.rest('admin', 'POST', '/project', {
    key,
    name,
    description,
    projectTypeKey: 'software',
    projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic',
    leadAccountId: entrance.accountOf(lead),
    assigneeType: 'UNASSIGNED',
  });
  await addMembers(entrance, key, 'Member', members);
  await addMembers(entrance, key, 'Viewer', viewers);
}

/** What reports of the quality project can name. */
async function nameParts({ rest }: Entrance, projectId: string): Promise<void> {
  for (const name of pumpComponents) {
    await rest('admin', 'POST', '/component', { name, project: qualityProject.key });
  }
  for (const name of pumpVersions) {
    await rest('admin', 'POST', '/version', { name, projectId: Number(projectId) });
  }
}

/** Makes the story's projects and has the app set the quality project up, as an admin would. */
export async function prepareSite(host: Host, entrance: Entrance): Promise<Setup> {
  await createProject(entrance, qualityProject);
  await createProject(entrance, firmwareProject);
  await prepareSpace(entrance.rest);
  await entrance.pages.setUp('admin', qualityProject.key);
  await host.idle();
  const { id } = project.parse(
    await entrance.rest('admin', 'GET', `/project/${qualityProject.key}`),
  );
  await nameParts(entrance, id);
  const place = { moduleKey: 'setup' } as const;
  const answer = await entrance.pages.ask('admin', place, 'setup.status', { projectId: id });
  return progress.parse(answer).made;
}
