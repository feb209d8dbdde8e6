import * as z from 'zod';
import { read, send } from '../calls/call.ts';
import { personSchema } from './person.ts';
import { statusSchema } from './status.ts';

const rowSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    issuetype: z.object({ name: z.string() }),
    status: statusSchema,
    assignee: personSchema.nullish(),
    updated: z.string(),
  }),
});

export type IssueRow = z.output<typeof rowSchema>;

const pageSchema = z.object({
  issues: z.array(rowSchema),
  nextPageToken: z.string().nullish(),
});

export type IssuePage = z.output<typeof pageSchema>;

const shownFields = ['summary', 'issuetype', 'status', 'assignee', 'updated'];

export async function searchIssues(
  jql: string,
  extraFieldIds: readonly string[],
  nextPageToken: string | null,
): Promise<IssuePage> {
  const answer = await send('POST', '/rest/api/3/search/jql', {
    jql,
    fields: [...shownFields, ...extraFieldIds],
    maxResults: 50,
    ...(nextPageToken === null ? {} : { nextPageToken }),
  });
  return pageSchema.parse(answer);
}

/** Ids of the fields of this name; Jira allows several. */
export async function readFieldIds(name: string): Promise<string[]> {
  const fields = await read(
    z.array(z.object({ id: z.string(), name: z.string() })),
    '/rest/api/3/field',
  );
  return fields.filter((field) => field.name === name).map((field) => field.id);
}
