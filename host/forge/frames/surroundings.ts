import * as z from 'zod';
import type { Caller } from '../../jira/request.ts';
import type { JiraDoor } from '../jira-door.ts';
import type { Surroundings } from './open-frames.ts';

const projectSchema = z
  .object({ id: z.string(), key: z.string(), projectTypeKey: z.string() })
  .transform(({ projectTypeKey, ...project }) => ({ ...project, type: projectTypeKey }));

const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    issuetype: z.object({ id: z.string(), name: z.string() }),
    project: projectSchema,
  }),
});

export interface Place {
  issueKey?: string | undefined;
  projectKey?: string | undefined;
}

/** Reads what a frame stands beside as its viewer; null when the viewer may not see it. */
export async function readSurroundings(
  door: JiraDoor,
  caller: Caller,
  { issueKey, projectKey }: Place,
): Promise<Surroundings | null> {
  const ask = (target: string) =>
    door({ method: 'GET', target, contentType: null, text: '', caller, channel: 'client' });

  if (issueKey !== undefined) {
    const path = `/rest/api/3/issue/${encodeURIComponent(issueKey)}?fields=issuetype,project`;
    const answer = await ask(path);
    if (answer.status !== 200) return null;
    const { id, key, fields } = issueSchema.parse(answer.body);
    const { issuetype, project } = fields;
    return {
      issue: { id, key, type: issuetype.name, typeId: issuetype.id },
      project,
    };
  }
  if (projectKey === undefined) return {};
  const answer = await ask(`/rest/api/3/project/${encodeURIComponent(projectKey)}`);
  if (answer.status !== 200) return null;
  return { project: projectSchema.parse(answer.body) };
}
