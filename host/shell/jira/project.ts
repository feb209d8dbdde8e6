import * as z from 'zod';
import { read } from '../calls/call.ts';

const projectSchema = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  lead: z.object({ displayName: z.string() }).optional(),
  description: z.string().optional(),
  /** Only a project read by itself lists its work types. */
  issueTypes: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
});

export type Project = z.output<typeof projectSchema>;

const pageSchema = z.object({ values: z.array(projectSchema), isLast: z.boolean().optional() });

export function readProject(key: string): Promise<Project> {
  return read(projectSchema, `/rest/api/3/project/${encodeURIComponent(key)}`);
}

/** Every project in which the person may do this, in Jira's order. */
export async function readProjects(action: 'view' | 'create'): Promise<Project[]> {
  const projects: Project[] = [];
  for (;;) {
    const query = new URLSearchParams({
      action,
      expand: 'lead,description',
      startAt: String(projects.length),
      maxResults: '50',
    });
    const page = await read(pageSchema, `/rest/api/3/project/search?${query.toString()}`);
    projects.push(...page.values);
    if (page.isLast !== false || page.values.length === 0) return projects;
  }
}
