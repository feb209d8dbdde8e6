import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer } from '../../../domain/provisioning/action';
import { Nothing, type Call } from './call';
import { CallFailed } from './call-failed';
import { Id, Text } from './pages';
import { readWorkflows } from './workflows';

const Version = z.object({ id: z.string(), versionNumber: z.number() });

const Scheme = z.object({
  id: Id,
  name: z.string(),
  description: Text,
  version: Version,
  defaultWorkflow: z.optional(z.object({ id: z.string() })),
  workflowsForIssueTypes: z.array(
    z.object({ workflow: z.object({ id: z.string() }), issueTypeIds: z.array(Id) }),
  ),
});
type Scheme = z.infer<typeof Scheme>;

const missing = (detail: string) => new CallFailed({ failure: { kind: 'notFound' }, detail });

async function readScheme(call: Call, schemeId: string): Promise<Scheme> {
  const [scheme] = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/workflowscheme/read`,
      body: { workflowSchemeIds: [schemeId] },
    },
    z.array(Scheme),
  );
  if (!scheme) throw missing('The workflow scheme is gone.');
  return scheme;
}

async function workflowIdOf(call: Call, name: string): Promise<string> {
  const workflows = await readWorkflows(call, name);
  const workflow = workflows.find((found) => found.name === name);
  if (!workflow) throw missing(`The workflow ${name} is gone.`);
  return workflow.id;
}

/** The scheme's own mappings with ours among them; a workflow is named once with all its types. */
async function merged(call: Call, scheme: Scheme, added: Readonly<Record<string, string>>) {
  const types = new Map(
    scheme.workflowsForIssueTypes.map(({ workflow, issueTypeIds }) => [workflow.id, issueTypeIds]),
  );
  for (const [typeId, name] of Object.entries(added)) {
    const workflowId = await workflowIdOf(call, name);
    types.set(workflowId, [...(types.get(workflowId) ?? []), typeId]);
  }
  return [...types].map(([workflowId, issueTypeIds]) => ({ workflowId, issueTypeIds }));
}

/**
 * Adds work types to a workflow scheme. Jira takes the scheme as a whole; the version it was read at keeps
 * somebody else's change in between from being lost. Types without issues need no migration.
 */
export async function addWorkflowMappings(
  call: Call,
  { schemeId, mappings }: Extract<Action, { kind: 'addWorkflowMappings' }>,
): Promise<Answer> {
  const scheme = await readScheme(call, schemeId);
  const { id, name, description, version, defaultWorkflow } = scheme;
  const body = {
    id,
    name,
    description,
    version,
    ...(defaultWorkflow && { defaultWorkflowId: defaultWorkflow.id }),
    workflowsForIssueTypes: await merged(call, scheme, mappings),
  };
  await call({ method: 'POST', path: route`/rest/api/3/workflowscheme/update`, body }, Nothing);
  return {};
}
