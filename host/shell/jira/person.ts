import * as z from 'zod';
import { read } from '../calls/call.ts';

export const personSchema = z.object({ accountId: z.string(), displayName: z.string() });

export type Person = z.output<typeof personSchema>;

/** People to whom work in this project may be given. */
export function readAssignable(projectKey: string): Promise<Person[]> {
  const query = new URLSearchParams({ project: projectKey, maxResults: '100' });
  return read(z.array(personSchema), `/rest/api/3/user/assignable/search?${query.toString()}`);
}
