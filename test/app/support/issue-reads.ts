import * as z from 'zod';
import type { Site } from './site';

const Link = z.object({
  type: z.object({ inward: z.string(), outward: z.string() }),
  inwardIssue: z.object({ key: z.string() }).optional(),
  outwardIssue: z.object({ key: z.string() }).optional(),
});
const Linked = z.object({ fields: z.object({ issuelinks: z.array(Link) }) });

/** An issue's links as the issue view words them, e.g. `corrects QM-1`. */
export async function linksOf(site: Site, issueId: string): Promise<string[]> {
  const read = await site.rest('quality')('GET', `/issue/${issueId}?fields=issuelinks`);
  return Linked.parse(read.body).fields.issuelinks.map(({ type, inwardIssue, outwardIssue }) =>
    outwardIssue
      ? `${type.outward} ${outwardIssue.key}`
      : `${type.inward} ${inwardIssue?.key ?? ''}`,
  );
}

const Count = z.object({ count: z.number() });

export async function issuesOfType(site: Site, issueTypeId: string): Promise<number> {
  const jql = `project = QM AND issuetype = ${issueTypeId}`;
  const found = await site.rest('quality')('POST', '/search/approximate-count', { jql });
  return Count.parse(found.body).count;
}
