import * as z from 'zod';
import type { IssueTypeScreenScheme } from '../../model/configuration.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { issueTypeOf } from '../issue-type/find.ts';

export function issueTypeScreenSchemeOf(site: JiraSite, id: string): IssueTypeScreenScheme {
  const found = site.issueTypeScreenSchemes.get(id);
  if (found) return found;
  throw new JiraError(404, `The issue type screen scheme with id '${id}' was not found.`);
}

export const mappingList = z
  .array(z.strictObject({ issueTypeId: z.string(), screenSchemeId: z.string() }))
  .min(1);

/** The mappings as the scheme keeps them: each type once, each type and screen scheme known. */
export function resolveMappings(
  site: JiraSite,
  asked: z.infer<typeof mappingList>,
): Record<string, string> {
  const mappings: Record<string, string> = {};
  for (const { issueTypeId, screenSchemeId } of asked) {
    if (issueTypeId !== 'default') issueTypeOf(site, issueTypeId);
    if (!site.screenSchemes.get(screenSchemeId))
      throw new JiraError(404, `The screen scheme with id '${screenSchemeId}' was not found.`);
    if (issueTypeId in mappings)
      throw new JiraError(400, `The issue type '${issueTypeId}' is mapped more than once.`);
    mappings[issueTypeId] = screenSchemeId;
  }
  return mappings;
}
