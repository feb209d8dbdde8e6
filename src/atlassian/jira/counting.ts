import { route } from '@forge/api';
import * as z from 'zod/mini';
import { Day, dayOf } from '../../domain/calendar';
import type { CountedIssue } from '../../domain/effectiveness/count-query';
import { IssueKey } from '../../domain/id';
import { JiraMoment } from '../../domain/jira-moment';
import { accepted } from '../../domain/result';
import type { Counting } from '../../operations/ports/counting';
import { callAsApp, callAsUser, type Call } from './call';

/** As many as Jira gives at once with fields. */
const issuesOnPage = 100;
/** What occurs more often than a thousand times needs no test to be seen. */
const mostPages = 10;

const Page = z.object({
  issues: z.array(z.object({ key: IssueKey, fields: z.record(z.string(), z.unknown()) })),
  nextPageToken: z.optional(z.nullable(z.string())),
});

/** A date stands as it is, a moment falls on its day in UTC. */
function dayIn(value: unknown): Day | null {
  const date = z.safeParse(Day, value);
  if (date.success) return date.data;
  const moment = z.safeParse(JiraMoment, value);
  return moment.success ? dayOf(moment.data) : null;
}

const searched = (call: Call, body: Readonly<Record<string, unknown>>) =>
  call(route`/rest/api/3/search/jql`, Page, { method: 'POST', body });

const Parsed = z.object({
  queries: z.array(z.object({ errors: z.optional(z.array(z.string())) })),
});

const countingFor = (call: Call): Counting => ({
  find: async (jql, dayField) => {
    const found: CountedIssue[] = [];
    let nextPageToken: string | undefined;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const fields = [dayField];
      const page = await searched(call, {
        ...{ jql, fields, nextPageToken },
        maxResults: issuesOnPage,
      });
      if (!page.ok) return page;
      const { issues } = page.value;
      found.push(...issues.map(({ key, fields: read }) => ({ key, day: dayIn(read[dayField]) })));
      nextPageToken = page.value.nextPageToken ?? undefined;
      if (nextPageToken === undefined) return accepted(found);
    }
    return accepted(null);
  },
  objections: async (queries) => {
    const parsed = await call(route`/rest/api/3/jql/parse?validation=${'strict'}`, Parsed, {
      method: 'POST',
      body: { queries },
    });
    return parsed.ok
      ? accepted(queries.map((_, index) => parsed.value.queries[index]?.errors?.[0] ?? null))
      : parsed;
  },
  since: async (project) => {
    const jql = `project = ${project} ORDER BY created ASC`;
    const first = await searched(call, { jql, fields: ['created'], maxResults: 1 });
    return first.ok ? accepted(dayIn(first.value.issues[0]?.fields['created'])) : first;
  },
});

/** What a person may see is what they count. */
export const countingAsUser: Counting = countingFor(callAsUser);

/**
 * As the app, because a check opens by itself, without a user, and because a count by which a CAPA is closed must not
 * depend on who looks. Only ever for queries that were narrowed to the CAPA's own project; nothing but keys and their
 * number leaves here, and the panel shows a key to nobody who may not see its issue.
 */
export const countingAsApp: Counting = countingFor(callAsApp);
