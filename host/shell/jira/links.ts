import * as z from 'zod';
import { read, send } from '../calls/call.ts';
import { statusSchema } from './status.ts';

const linkedSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({ summary: z.string(), status: statusSchema }),
});

const linkTypeSchema = z.object({
  id: z.string(),
  name: z.string(),
  inward: z.string(),
  outward: z.string(),
});

export const linkSchema = z.object({
  id: z.string(),
  type: linkTypeSchema,
  inwardIssue: linkedSchema.optional(),
  outwardIssue: linkedSchema.optional(),
});

export type Link = z.output<typeof linkSchema>;
export type LinkType = z.output<typeof linkTypeSchema>;

/** One reading of a link type, as seen from the issue that is open: "causes" or "is caused by". */
export interface LinkReading {
  id: string;
  phrase: string;
  typeName: string;
  openIssueIs: 'source' | 'target';
}

/** Both readings of every link type; a type that reads the same both ways appears once. */
export function readingsOf(types: readonly LinkType[]): LinkReading[] {
  return types.flatMap((type) => {
    const source: LinkReading = {
      id: `${type.id}-outward`,
      phrase: type.outward,
      typeName: type.name,
      openIssueIs: 'source',
    };
    if (type.inward === type.outward) return [source];
    return [
      source,
      { ...source, id: `${type.id}-inward`, phrase: type.inward, openIssueIs: 'target' },
    ];
  });
}

export async function readLinkTypes(): Promise<LinkType[]> {
  const answer = await read(
    z.object({ issueLinkTypes: z.array(linkTypeSchema) }),
    '/rest/api/3/issueLinkType',
  );
  return answer.issueLinkTypes;
}

/** Jira names the ends from the arrow: the inward issue is where the outward phrase starts. */
export async function addLink(reading: LinkReading, open: string, other: string): Promise<void> {
  const [source, target] = reading.openIssueIs === 'source' ? [open, other] : [other, open];
  await send('POST', '/rest/api/3/issueLink', {
    type: { name: reading.typeName },
    inwardIssue: { key: source },
    outwardIssue: { key: target },
  });
}

export async function removeLink(id: string): Promise<void> {
  await send('DELETE', `/rest/api/3/issueLink/${encodeURIComponent(id)}`);
}
