import * as z from 'zod';
import type { Host } from '../../../host/host';
import { Progress } from '../../../src/domain/provisioning/progress';
import type { Made } from '../../../src/domain/provisioning/made';
import { ask, valueOf, type Answer } from './ask';
import { accountOf, type Role } from './people';
import { restAs, type Rest } from './rest';

/** A site with two projects that Ratchet set up: QM, where the tests happen, and OTHER. */
export interface Site {
  readonly host: Host;
  readonly made: Made;
  readonly other: Made;
  rest(role: Role): Rest;
  panel(who: Role | 'anonymous', operation: string, payload: unknown): Promise<Answer>;
  project(who: Role | 'anonymous', operation: string, payload: unknown): Promise<Answer>;
  admin(who: Role | 'anonymous', operation: string, payload: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

const memberRole = '10003';
const viewerRole = '10004';

const Created = z.object({ id: z.union([z.string(), z.number()]), key: z.string() });

async function project(host: Host, key: string, members: Partial<Record<string, Role[]>>) {
  const admin = restAs(host.url, 'admin');
  const made = await admin('POST', '/project', {
    key,
    name: `Project ${key}`,
    projectTypeKey: 'software',
    projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic',
    leadAccountId: accountOf(host, 'admin'),
    assigneeType: 'UNASSIGNED',
  });
  for (const [role, people = []] of Object.entries(members)) {
    const user = people.map((person) => accountOf(host, person));
    await admin('POST', `/project/${key}/role/${role}`, { user });
  }
  return String(Created.parse(made.body).id);
}

async function setUp(host: Host, projectId: string): Promise<Made> {
  await ask(host, 'admin', 'admin', 'setup.apply', { projectId });
  await host.idle();
  const answer = await ask(host, 'admin', 'admin', 'setup.status', { projectId });
  const progress = valueOf(answer, Progress);
  if (progress.state !== 'done') throw new Error(`Set-up: ${JSON.stringify(progress)}`);
  return progress.made;
}

/** Makes both projects on a site that has none, with the app's own set-up run in them. */
export async function furnish(host: Host): Promise<Site> {
  const qm = await project(host, 'QM', {
    [memberRole]: ['quality', 'quality2'],
    [viewerRole]: ['supplier'],
  });
  const other = await project(host, 'OTHER', { [memberRole]: ['engineer'] });
  return {
    host,
    made: await setUp(host, qm),
    other: await setUp(host, other),
    rest: (role) => restAs(host.url, role),
    panel: (who, operation, payload) => ask(host, 'panel', who, operation, payload),
    project: (who, operation, payload) => ask(host, 'project', who, operation, payload),
    admin: (who, operation, payload) => ask(host, 'admin', who, operation, payload),
    stop: () => host.stop(),
  };
}
