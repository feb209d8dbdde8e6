import * as z from 'zod';
import type { LinkType } from '../../model/configuration.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';

export const linkTypeReference = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  inward: z.string().optional(),
  outward: z.string().optional(),
  self: z.string().optional(),
});

/** The link type of that id or name; 404 in Jira's words when there is none. */
export function findLinkType(
  site: JiraSite,
  { id, name }: z.infer<typeof linkTypeReference>,
): LinkType {
  const found = site.linkTypes
    .all()
    .find((type) =>
      id === undefined ? type.name.toLowerCase() === name?.toLowerCase() : type.id === id,
    );
  if (found) return found;
  throw new JiraError(404, `No issue link type with name '${name ?? id ?? ''}' found.`);
}
