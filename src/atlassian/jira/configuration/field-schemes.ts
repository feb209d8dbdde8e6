import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { ProjectId } from '../../../domain/id';
import type { FieldScheme, SchemeUse } from '../../../domain/provisioning/found';
import { carriesMarker } from '../../../domain/provisioning/marker';
import { orAbsent, type Call } from './call';
import { allPages, Id, query, Text } from './pages';
import type { Project } from './projects';
import { ofProject, usersOf } from './scheme-users';

const Use = z.object({ projectId: Id, schemeId: Id });
const Scheme = z.object({
  id: Id,
  name: z.string(),
  description: Text,
  isDefault: z.optional(z.boolean()),
});
type Scheme = z.infer<typeof Scheme>;

const Placement = z.object({
  fieldId: Id,
  restrictedToWorkTypes: z._default(z.array(Id), []),
});

async function usesOf(call: Call, projectId: readonly string[]) {
  const uses = await allPages(
    call,
    (paging) => route`/rest/api/3/config/fieldschemes/projects?${query(paging, { projectId })}`,
    Use,
    100,
  );
  return uses.map((use) => ({ scheme: use.schemeId, projectIds: [use.projectId] }));
}

async function withFields(
  call: Call,
  { id, name }: Scheme,
  fieldIds: readonly string[],
): Promise<FieldScheme> {
  if (fieldIds.length === 0) return { id, name, fields: {} };
  const placements = await allPages(
    call,
    (paging) =>
      route`/rest/api/3/config/fieldschemes/${id}/fields?${query(paging, { fieldId: fieldIds })}`,
    Placement,
    100,
  );
  const pairs = placements.map((place) => [place.fieldId, place.restrictedToWorkTypes] as const);
  return { id, name, fields: Object.fromEntries(pairs) };
}

const readSchemes = (call: Call, asked: Readonly<Record<string, string>>) =>
  allPages(
    call,
    (paging) => route`/rest/api/3/config/fieldschemes?${query(paging, asked)}`,
    Scheme,
    100,
  );

/** Null on a site that still has field configurations: Jira does not know the path there. */
export async function readFieldScheme(
  call: Call,
  projectId: ProjectId,
  projects: readonly Project[],
  ours: { readonly copyMarker: string; readonly fieldIds: readonly string[] },
): Promise<SchemeUse<FieldScheme> | null> {
  const own = await orAbsent(readSchemes(call, { projectId }));
  if (own === null) return null;
  const { sharedWith } = ofProject(
    await usersOf(
      projectId,
      projects,
      (ids) => usesOf(call, ids),
      (id) => id,
    ),
  );
  const { scheme } = ofProject(own[0] ? { scheme: own[0], sharedWith } : null);
  const isDefault = scheme.isDefault ?? false;
  const current = await withFields(call, scheme, ours.fieldIds);
  if (!isDefault && sharedWith.length === 0) return { current, isDefault, sharedWith, copy: null };
  const schemes = await readSchemes(call, {});
  const copied = schemes.find(({ description }) => carriesMarker(description, ours.copyMarker));
  const copy = copied ? await withFields(call, copied, ours.fieldIds) : null;
  return { current, isDefault, sharedWith, copy };
}
