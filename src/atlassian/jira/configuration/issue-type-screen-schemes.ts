import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { ProjectId } from '../../../domain/id';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { Mapping, SchemeUse, ScreenMapping } from '../../../domain/provisioning/found';
import { carriesMarker } from '../../../domain/provisioning/marker';
import { Nothing, type Call } from './call';
import { allPages, Id, query, Text } from './pages';
import type { Project } from './projects';
import { ofProject, usersOf } from './scheme-users';

const Scheme = z.object({ id: Id, name: z.string(), description: Text });
type Scheme = z.infer<typeof Scheme>;

/** Jira's default scheme; the API does not say which one it is, yet its id is the same everywhere. */
const defaultSchemeId = '1';

const Use = z.object({ issueTypeScreenScheme: Scheme, projectIds: z.array(Id) });

async function usesOf(call: Call, projectId: readonly string[]) {
  const uses = await allPages(
    call,
    (paging) => route`/rest/api/3/issuetypescreenscheme/project?${query(paging, { projectId })}`,
    Use,
    50,
  );
  return uses.map((use) => ({ scheme: use.issueTypeScreenScheme, projectIds: use.projectIds }));
}

async function withMappings(call: Call, { id, name }: Scheme): Promise<ScreenMapping> {
  const asked = { issueTypeScreenSchemeId: id };
  const mappings = await allPages(
    call,
    (paging) => route`/rest/api/3/issuetypescreenscheme/mapping?${query(paging, asked)}`,
    z.object({ issueTypeId: Id, screenSchemeId: Id }),
    50,
  );
  const pairs = mappings.map((item) => [item.issueTypeId, item.screenSchemeId] as const);
  return { id, name, mappings: Object.fromEntries(pairs) };
}

async function copyFor(call: Call, marker: string): Promise<ScreenMapping | null> {
  const schemes = await allPages(
    call,
    (paging) => route`/rest/api/3/issuetypescreenscheme?${paging}`,
    Scheme,
    50,
  );
  const copy = schemes.find(({ description }) => carriesMarker(description, marker));
  return copy ? withMappings(call, copy) : null;
}

export async function readIssueTypeScreenScheme(
  call: Call,
  projectId: ProjectId,
  projects: readonly Project[],
  copyMarker: string,
): Promise<SchemeUse<ScreenMapping>> {
  const { scheme, sharedWith } = ofProject(
    await usersOf(
      projectId,
      projects,
      (ids) => usesOf(call, ids),
      ({ id }) => id,
    ),
  );
  const isDefault = scheme.id === defaultSchemeId;
  const current = await withMappings(call, scheme);
  const copy = isDefault || sharedWith.length > 0 ? await copyFor(call, copyMarker) : null;
  return { current, isDefault, sharedWith, copy };
}

const mappingList = (mappings: Mapping) =>
  Object.entries(mappings).map(([issueTypeId, screenSchemeId]) => ({
    issueTypeId,
    screenSchemeId,
  }));

export async function createIssueTypeScreenScheme(
  call: Call,
  { name, description, mappings }: Extract<Action, { kind: 'createIssueTypeScreenScheme' }>,
): Promise<Answer> {
  const { id } = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/issuetypescreenscheme`,
      body: { name, description, issueTypeMappings: mappingList(mappings) },
    },
    z.object({ id: Id }),
  );
  return { id };
}

export async function addScreenMappings(
  call: Call,
  { schemeId, mappings }: Extract<Action, { kind: 'addScreenMappings' }>,
): Promise<Answer> {
  const path = route`/rest/api/3/issuetypescreenscheme/${schemeId}/mapping`;
  const body = { issueTypeMappings: mappingList(mappings) };
  await call({ method: 'PUT', path, body }, Nothing);
  return {};
}
