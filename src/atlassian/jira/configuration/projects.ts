import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { ProjectId } from '../../../domain/id';
import type { Call } from './call';
import { allPages, Id } from './pages';

const Project = z.object({
  id: Id,
  key: z.string(),
  /** Team-managed. */
  simplified: z.optional(z.boolean()),
});
export type Project = z.infer<typeof Project>;

export const readProject = (call: Call, projectId: ProjectId): Promise<Project> =>
  call({ method: 'GET', path: route`/rest/api/3/project/${projectId}` }, Project);

/** Every company-managed project of the site: the ones that may share schemes. */
export async function readCompanyManagedProjects(call: Call): Promise<Project[]> {
  const projects = await allPages(
    call,
    (paging) => route`/rest/api/3/project/search?${paging}`,
    Project,
    50,
  );
  return projects.filter(({ simplified }) => simplified !== true);
}

export async function hasIssues(call: Call, projectId: ProjectId): Promise<boolean> {
  const { count } = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/search/approximate-count`,
      body: { jql: `project = ${projectId}` },
    },
    z.object({ count: z.number() }),
  );
  return count > 0;
}
