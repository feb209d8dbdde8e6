import * as z from 'zod/mini';
import { AdfDocument } from '../../src/contract/wording/adf/document';
import type { Wire } from '../../src/contract/wire';
import type { IssueId } from '../../src/domain/id';
import { changeJira, readJira } from './jira';

const Described = z.object({
  fields: z.object({ description: z.optional(z.nullable(AdfDocument)) }),
});

const pathOf = (issue: IssueId): string => `/rest/api/3/issue/${issue}`;

/** The issue's description as the viewer may see it; null while there is none, or where it is not shown. */
export async function readDescription(issue: IssueId): Promise<Wire<AdfDocument | null>> {
  const answer = await readJira(`${pathOf(issue)}?fields=description`, Described);
  return answer.ok ? { ok: true, value: answer.value.fields.description ?? null } : answer;
}

/** Puts another description in its place, as the viewer. Jira's history keeps the earlier one. */
export const writeDescription = (issue: IssueId, description: AdfDocument): Promise<Wire<null>> =>
  changeJira(pathOf(issue), { fields: { description } });
