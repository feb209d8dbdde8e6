import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { ProjectId } from '../../../domain/id';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { SchemeUse, WorkflowScheme } from '../../../domain/provisioning/found';
import { carriesMarker } from '../../../domain/provisioning/marker';
import type { Call } from './call';
import { allPages, Id, query, Text } from './pages';
import type { Project } from './projects';
import { ofProject, usersOf } from './scheme-users';

/** Jira names workflows here, it does not give their ids. */
const Scheme = z.object({
  /** Jira's default scheme has none. */
  id: z.optional(Id),
  name: z.string(),
  description: Text,
  defaultWorkflow: z._default(z.string(), 'jira'),
  issueTypeMappings: z._default(z.record(z.string(), z.string()), {}),
});
type Scheme = z.infer<typeof Scheme>;

const Uses = z.object({
  values: z.array(z.object({ workflowScheme: Scheme, projectIds: z.array(Id) })),
});

async function usesOf(call: Call, projectId: readonly string[]) {
  const asked = query(new URLSearchParams(), { projectId });
  const { values } = await call(
    { method: 'GET', path: route`/rest/api/3/workflowscheme/project?${asked}` },
    Uses,
  );
  return values.map(({ workflowScheme, projectIds }) => ({ scheme: workflowScheme, projectIds }));
}

const found = ({ id, name, defaultWorkflow, issueTypeMappings }: Scheme): WorkflowScheme => ({
  id: id ?? null,
  name,
  defaultWorkflow,
  mappings: issueTypeMappings,
});

async function copyFor(call: Call, marker: string): Promise<WorkflowScheme | null> {
  const schemes = await allPages(
    call,
    (paging) => route`/rest/api/3/workflowscheme?${paging}`,
    Scheme,
    50,
  );
  const copy = schemes.find(({ description }) => carriesMarker(description, marker));
  return copy ? found(copy) : null;
}

export async function readWorkflowScheme(
  call: Call,
  projectId: ProjectId,
  projects: readonly Project[],
  copyMarker: string,
): Promise<SchemeUse<WorkflowScheme>> {
  const { scheme, sharedWith } = ofProject(
    await usersOf(
      projectId,
      projects,
      (ids) => usesOf(call, ids),
      ({ id }) => id ?? null,
    ),
  );
  const isDefault = scheme.id === undefined;
  const copy = isDefault || sharedWith.length > 0 ? await copyFor(call, copyMarker) : null;
  return { current: found(scheme), isDefault, sharedWith, copy };
}

export async function createWorkflowScheme(
  call: Call,
  {
    name,
    description,
    defaultWorkflow,
    mappings,
  }: Extract<Action, { kind: 'createWorkflowScheme' }>,
): Promise<Answer> {
  const { id } = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/workflowscheme`,
      body: { name, description, defaultWorkflow, issueTypeMappings: mappings },
    },
    z.object({ id: Id }),
  );
  return { id };
}
