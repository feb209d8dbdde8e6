import * as z from 'zod';
import type { Host } from '../../../host/host';
import { Plan } from '../../../src/contract/admin';
import { Progress } from '../../../src/domain/provisioning/progress';
import { ask, valueOf } from '../support/ask';
import { accountOf } from '../support/people';
import { restAs } from '../support/rest';

const Created = z.object({ id: z.coerce.string() });

/** Makes something over REST, as the site's admin; answers what Jira answered. */
export async function post<Schema extends z.ZodType>(
  host: Host,
  path: string,
  body: unknown,
  answer: Schema,
): Promise<z.output<Schema>> {
  const made = await restAs(host.url, 'admin')('POST', path, body);
  if (made.status >= 300) throw new Error(`${path}: ${JSON.stringify(made.body)}`);
  return answer.parse(made.body);
}

/** A company-managed project with the schemes of a template, or with those that are named. */
export async function addProject(host: Host, key: string, schemes?: object): Promise<string> {
  const content = schemes ?? {
    projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic',
  };
  const body = {
    key,
    name: `Project ${key}`,
    projectTypeKey: 'software',
    leadAccountId: accountOf(host, 'admin'),
    ...content,
  };
  return (await post(host, '/project', body, Created)).id;
}

export async function planOf(host: Host, projectId: string): Promise<Plan> {
  return valueOf(await ask(host, 'admin', 'admin', 'setup.plan', { projectId }), Plan);
}

async function progressOf(host: Host, projectId: string): Promise<Progress> {
  return valueOf(await ask(host, 'admin', 'admin', 'setup.status', { projectId }), Progress);
}

/** Applies the set-up and waits until the queue is empty. */
export async function setUp(host: Host, projectId: string): Promise<Progress> {
  valueOf(
    await ask(host, 'admin', 'admin', 'setup.apply', { projectId }),
    z.object({ jobId: z.string() }),
  );
  await host.idle();
  return progressOf(host, projectId);
}

/** All of Jira's configuration, by the kind of thing. */
export function configurationOf({ site }: Host): Record<string, unknown[]> {
  const kinds = {
    projects: site.projects,
    issueTypes: site.issueTypes,
    issueTypeSchemes: site.issueTypeSchemes,
    fields: site.fields,
    fieldSchemes: site.fieldSchemes,
    screens: site.screens,
    screenSchemes: site.screenSchemes,
    issueTypeScreenSchemes: site.issueTypeScreenSchemes,
    statuses: site.statuses,
    workflows: site.workflows,
    workflowSchemes: site.workflowSchemes,
    linkTypes: site.linkTypes,
  };
  const all = Object.entries(kinds).map(([kind, things]): [string, unknown[]] => [
    kind,
    things.all(),
  ]);
  return z
    .record(z.string(), z.array(z.unknown()))
    .parse(JSON.parse(JSON.stringify(Object.fromEntries(all))));
}
