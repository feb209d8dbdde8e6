import { route } from '@forge/api';
import * as z from 'zod/mini';
import { IssueId, IssueKey, ProjectId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { IssuesThere } from '../../operations/ports/deletion';
import { callAsApp, Nothing } from './call';
import { issueExists } from './exists';

const Found = z.object({
  issues: z.array(
    z.object({
      id: IssueId,
      key: IssueKey,
      fields: z.object({
        project: z.object({ id: ProjectId }),
        summary: z.string(),
        issuetype: z.object({ name: z.string() }),
        status: z.object({ name: z.string() }),
        security: z.optional(z.unknown()),
      }),
    }),
  ),
});

/**
 * As the app, because nobody is signed in where it is looked for issues that are gone, and because a person would take
 * for deleted what is only hidden from them. What is kept of an issue is shown where the project may be browsed.
 */
export const issuesThereAsApp: IssuesThere = {
  look: async (issues) => {
    const read = await callAsApp(route`/rest/api/3/issue/bulkfetch`, Found, {
      method: 'POST',
      body: {
        issueIdsOrKeys: issues,
        fields: ['project', 'summary', 'issuetype', 'status', 'security'],
      },
    });
    if (!read.ok) return read;
    return accepted(
      read.value.issues.map(({ id, key, fields }) => ({
        issue: id,
        state: {
          key,
          project: fields.project.id,
          summary: fields.summary,
          typeName: fields.issuetype.name,
          status: fields.status.name,
          isRestricted: fields.security !== undefined && fields.security !== null,
        },
      })),
    );
  },
  exists: issueExists,
  seesProject: async (project) => {
    const read = await callAsApp(route`/rest/api/3/project/${project}`, Nothing);
    if (read.ok) return accepted(true);
    return read.refusal.kind === 'notFound' ? accepted(false) : read;
  },
};
