import * as z from 'zod/mini';
import { Instant } from '../calendar';
import { AccountId, IssueId, IssueKey, ProjectId } from '../id';

/** An issue as Jira showed it when it was last looked at. */
export const LastState = z.strictObject({
  project: ProjectId,
  key: z.nullable(IssueKey),
  summary: z.string(),
  typeName: z.string(),
  /** As the site names it. */
  status: z.string(),
  /** It stood under a security level: not everybody who sees the project saw it. */
  isRestricted: z.boolean(),
});
export type LastState = z.infer<typeof LastState>;

/** The end of a history when the issue was gone. */
const Head = z.strictObject({ seq: z.int().check(z.minimum(1)), digest: z.string() });

/** How it came to be known that an issue is gone. */
export const Notice = z.discriminatedUnion('by', [
  /** Jira said so: who deleted it, as far as it told. */
  z.strictObject({
    by: z.literal('event'),
    who: z.nullable(AccountId),
    at: z.nullable(Instant),
  }),
  /** Nobody said so: it was not there any more when it was looked for. */
  z.strictObject({ by: z.literal('search') }),
]);
export type Notice = z.infer<typeof Notice>;

/** What is left of a quality issue that is gone, beside its histories, which stay. */
export const Tombstone = z.strictObject({
  issue: IssueId,
  /** Null where nobody had looked at it before it was gone. */
  last: z.nullable(LastState),
  notice: Notice,
  /** Witnesses of the histories: whatever is cut off from them later shows. */
  heads: z.strictObject({ causes: z.nullable(Head), case: z.nullable(Head) }),
});
export type Tombstone = z.infer<typeof Tombstone>;
