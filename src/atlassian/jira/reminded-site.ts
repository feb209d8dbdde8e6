import { route } from '@forge/api';
import * as z from 'zod/mini';
import { AccountId, IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { RemindedSite } from '../../operations/ports/reminders';
import { callAsApp } from './call';

const Project = z.object({
  key: z.string(),
  lead: z.optional(z.nullable(z.object({ accountId: AccountId }))),
});
const ServerInfo = z.object({ baseUrl: z.string() });
const Granted = z.object({
  projectPermissions: z.array(z.object({ issues: z.array(z.number()) })),
});

/** As many issues as one such question may name. */
const mostAsked = 1000;

/**
 * As the app, because a schedule runs without a user. What a person may see is asked before they are told of it: a case
 * names issues of other projects too.
 */
export const remindedSiteAsApp: RemindedSite = {
  project: async (project) => {
    const read = await callAsApp(route`/rest/api/3/project/${project}?expand=lead`, Project);
    return read.ok
      ? accepted({ key: read.value.key, lead: read.value.lead?.accountId ?? null })
      : read;
  },
  address: async () => {
    const read = await callAsApp(route`/rest/api/3/serverInfo`, ServerInfo);
    return read.ok ? accepted(read.value.baseUrl.replace(/\/+$/, '')) : read;
  },
  visibleTo: async (person, issues) => {
    const read = await callAsApp(route`/rest/api/3/permissions/check`, Granted, {
      method: 'POST',
      body: {
        accountId: person,
        projectPermissions: [
          {
            permissions: ['BROWSE_PROJECTS'],
            issues: issues.slice(0, mostAsked).map(Number),
            projects: [],
          },
        ],
      },
    });
    if (!read.ok) return read.refusal.kind === 'forbidden' ? accepted(null) : read;
    const seen = read.value.projectPermissions.flatMap((granted) => granted.issues);
    return accepted(new Set(seen.map((id) => IssueId.parse(String(id)))));
  },
};
