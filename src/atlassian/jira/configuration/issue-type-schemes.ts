import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { ProjectId } from '../../../domain/id';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { IssueTypeScheme, SchemeUse } from '../../../domain/provisioning/found';
import { carriesMarker } from '../../../domain/provisioning/marker';
import { Nothing, type Call } from './call';
import { allPages, Id, query, Text } from './pages';
import type { Project } from './projects';
import { ofProject, usersOf } from './scheme-users';

const Scheme = z.object({
  id: Id,
  name: z.string(),
  description: Text,
  isDefault: z.optional(z.boolean()),
  defaultIssueTypeId: z.nullish(z.string()),
});
type Scheme = z.infer<typeof Scheme>;

const Use = z.object({ issueTypeScheme: Scheme, projectIds: z.array(Id) });

async function usesOf(call: Call, projectId: readonly string[]) {
  const uses = await allPages(
    call,
    (paging) => route`/rest/api/3/issuetypescheme/project?${query(paging, { projectId })}`,
    Use,
    50,
  );
  return uses.map(({ issueTypeScheme, projectIds }) => ({ scheme: issueTypeScheme, projectIds }));
}

async function withTypes(call: Call, scheme: Scheme): Promise<IssueTypeScheme> {
  const { id, name, defaultIssueTypeId } = scheme;
  const asked = { issueTypeSchemeId: id };
  const mappings = await allPages(
    call,
    (paging) => route`/rest/api/3/issuetypescheme/mapping?${query(paging, asked)}`,
    z.object({ issueTypeId: Id }),
    50,
  );
  const typeIds = mappings.map(({ issueTypeId }) => issueTypeId);
  return { id, name, typeIds, defaultTypeId: defaultIssueTypeId ?? null };
}

async function copyFor(call: Call, marker: string): Promise<IssueTypeScheme | null> {
  const schemes = await allPages(
    call,
    (paging) => route`/rest/api/3/issuetypescheme?${paging}`,
    Scheme,
    50,
  );
  const copy = schemes.find(({ description }) => carriesMarker(description, marker));
  return copy ? withTypes(call, copy) : null;
}

export async function readIssueTypeScheme(
  call: Call,
  projectId: ProjectId,
  projects: readonly Project[],
  copyMarker: string,
): Promise<SchemeUse<IssueTypeScheme>> {
  const use = ofProject(
    await usersOf(
      projectId,
      projects,
      (ids) => usesOf(call, ids),
      ({ id }) => id,
    ),
  );
  const isDefault = use.scheme.isDefault ?? false;
  const current = await withTypes(call, use.scheme);
  const shared = use.sharedWith.length > 0;
  const copy = shared && !isDefault ? await copyFor(call, copyMarker) : null;
  return { current, isDefault, sharedWith: use.sharedWith, copy };
}

export async function createIssueTypeScheme(
  call: Call,
  { name, description, typeIds, defaultTypeId }: Extract<Action, { kind: 'createIssueTypeScheme' }>,
): Promise<Answer> {
  const { issueTypeSchemeId } = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/issuetypescheme`,
      body: {
        name,
        description,
        issueTypeIds: typeIds,
        ...(defaultTypeId === null ? {} : { defaultIssueTypeId: defaultTypeId }),
      },
    },
    z.object({ issueTypeSchemeId: Id }),
  );
  return { id: issueTypeSchemeId };
}

export async function addIssueTypes(
  call: Call,
  { schemeId, typeIds }: Extract<Action, { kind: 'addIssueTypes' }>,
): Promise<Answer> {
  const path = route`/rest/api/3/issuetypescheme/${schemeId}/issuetype`;
  await call({ method: 'PUT', path, body: { issueTypeIds: typeIds } }, Nothing);
  return {};
}
