import * as z from 'zod/mini';
import { deletions } from '../compose/deletions';
import { Instant } from '../domain/calendar';
import { AccountId, IssueId, IssueKey, ProjectId } from '../domain/id';
import type { LastState } from '../domain/record/tombstone';
import { logged } from './logged';

const Named = z.object({ name: z.string() });

/** Of all that an event may carry nothing is promised but the issue's id. */
const Deleted = z.object({
  atlassianId: z.catch(z.optional(AccountId), undefined),
  timestamp: z.catch(
    z.optional(z.pipe(z.union([z.string(), z.number()]), z.transform(Number))),
    undefined,
  ),
  issue: z.object({
    id: IssueId,
    key: z.catch(z.nullable(IssueKey), null),
    fields: z.catch(
      z.nullable(
        z.object({
          summary: z.catch(z.string(), ''),
          project: z.object({ id: ProjectId }),
          issuetype: z.catch(Named, { name: '' }),
          status: z.catch(Named, { name: '' }),
        }),
      ),
      null,
    ),
  }),
});
type Deleted = z.infer<typeof Deleted>;

function momentOf(timestamp: number | undefined): Instant | null {
  const moment = new Date(timestamp ?? Number.NaN);
  return Number.isNaN(moment.getTime()) ? null : Instant.parse(moment.toISOString());
}

function lastStateIn({ key, fields }: Deleted['issue']): LastState | null {
  if (!fields) return null;
  const { summary, project, issuetype, status } = fields;
  return {
    ...{ key, summary },
    project: project.id,
    typeName: issuetype.name,
    status: status.name,
    isRestricted: false,
  };
}

/** When Jira says that an issue was deleted. What this does not hear of, the daily search finds. */
export const issueDeleted = (event: unknown): Promise<void> =>
  logged('issueDeleted', async () => {
    const read = z.safeParse(Deleted, event);
    if (!read.success) return 'ignored';
    const { issue, atlassianId, timestamp } = read.data;
    const done = await deletions.bury({
      issue: issue.id,
      notice: { by: 'event', who: atlassianId ?? null, at: momentOf(timestamp) },
      last: lastStateIn(issue),
    });
    return done.ok ? done.value : done.refusal.reason;
  });

/** Each hour, until all were looked at that day: finds what is gone without a word. */
export const searchGone = (): Promise<void> =>
  logged('searchGone', async () => {
    const done = await deletions.sweep();
    if (!done.ok) return done.refusal.reason;
    const { looked, buried, foundAgain } = done.value;
    return `looked at ${looked}, buried ${buried}, found again ${foundAgain}`;
  });
