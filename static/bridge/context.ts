import { view } from '@forge/bridge';
import * as z from 'zod/mini';
import { AccountId, IssueId, IssueKey, ProjectId } from '../../src/domain/id';

const Issue = z.object({ id: IssueId, key: IssueKey });
const Project = z.object({ id: ProjectId, key: z.string() });

const Context = z.object({
  accountId: z.optional(z.nullable(AccountId)),
  locale: z.optional(z.nullable(z.string())),
  timezone: z.optional(z.nullable(z.string())),
  siteUrl: z.optional(z.nullable(z.string())),
  extension: z.object({ issue: z.optional(Issue), project: z.optional(Project) }),
});

/** Where a surface is shown and to whom. `accountId` is null for somebody who is not signed in. */
export interface SurfaceContext {
  readonly accountId: AccountId | null;
  readonly locale: string;
  readonly timezone: string;
  /** Where the site is; null where the platform does not tell it. */
  readonly siteUrl: string | null;
  readonly issue: z.infer<typeof Issue> | null;
  readonly project: z.infer<typeof Project> | null;
}

/** What the platform says about this frame; throws when it says nothing that can be read. */
export async function readContext(): Promise<SurfaceContext> {
  const context = z.parse(Context, await view.getContext());
  return {
    accountId: context.accountId ?? null,
    locale: context.locale ?? 'en-GB',
    timezone: context.timezone ?? 'UTC',
    siteUrl: context.siteUrl ?? null,
    issue: context.extension.issue ?? null,
    project: context.extension.project ?? null,
  };
}
