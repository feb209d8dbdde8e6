import * as z from 'zod';
import { parseBody } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { Route } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import type { Issue } from '../../model/issue.ts';
import { issueInput } from '../input/issue-input.ts';
import { createIssue } from './create-issue.ts';

const mostAtOnce = 50;

function createdBean(site: JiraSite, { id, key }: Issue) {
  return { id, key, self: `${site.baseUrl}/rest/api/3/issue/${id}` };
}

const createOne: Route = {
  method: 'POST',
  path: '/rest/api/3/issue',
  scopes: ['write:jira-work'],
  handle: async (call) => {
    const input = parseBody(issueInput, call);
    const issue = await createIssue(call.site, call.request, input);
    return { status: 201, body: createdBean(call.site, issue) };
  },
};

const bulkInput = z.strictObject({ issueUpdates: z.array(issueInput).min(1) });

/** Each issue stands for itself: some may be made while others are refused. */
const createSeveral: Route = {
  method: 'POST',
  path: '/rest/api/3/issue/bulk',
  scopes: ['write:jira-work'],
  handle: async (call) => {
    const { issueUpdates } = parseBody(bulkInput, call);
    if (issueUpdates.length > mostAtOnce)
      throw new JiraError(
        400,
        `The number of issues to create exceeds the limit of ${mostAtOnce}.`,
      );
    const issues = [];
    const errors = [];
    for (const [failedElementNumber, input] of issueUpdates.entries()) {
      try {
        issues.push(createdBean(call.site, await createIssue(call.site, call.request, input)));
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        const errorMessages = error.message ? [error.message] : [];
        errors.push({
          status: error.status,
          elementErrors: { errorMessages, errors: error.fields },
          failedElementNumber,
        });
      }
    }
    return { status: issues.length === 0 ? 400 : 201, body: { issues, errors } };
  },
};

export const createRoutes: Route[] = [createOne, createSeveral];
