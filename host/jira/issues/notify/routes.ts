import * as z from 'zod';
import { parseBody } from '../../parse.ts';
import { callerAccountId } from '../../people/caller.ts';
import { JiraError } from '../../request.ts';
import type { Route } from '../../route.ts';
import { issueOf } from '../issue-of.ts';

const notification = z.strictObject({
  subject: z.string().optional(),
  textBody: z.string().optional(),
  htmlBody: z.string().optional(),
  to: z.strictObject({
    reporter: z.boolean().optional(),
    assignee: z.boolean().optional(),
    watchers: z.boolean().optional(),
    users: z.array(z.looseObject({ accountId: z.string() })).optional(),
  }),
});

const notify: Route = {
  method: 'POST',
  path: '/rest/api/3/issue/{issueIdOrKey}/notify',
  scopes: ['write:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const issue = issueOf(call);
    const { to, subject, textBody, htmlBody } = parseBody(notification, call);
    const recipients = new Set(
      [
        to.reporter ? issue.reporterAccountId : null,
        to.assignee ? issue.assigneeAccountId : null,
        ...(to.watchers ? issue.watcherAccountIds : []),
        ...(to.users ?? []).map(({ accountId }) => accountId),
      ].filter((accountId) => accountId !== null),
    );
    // Jira never mails people about what they just did themselves.
    recipients.delete(callerAccountId(site, request.caller) ?? '');
    if (recipients.size === 0)
      throw new JiraError(400, 'No recipients were defined for the notification.');
    const id = String(site.store.next('mail'));
    site.mail.put(id, {
      id,
      issueId: issue.id,
      subject: subject ?? `[JIRA] (${issue.key}) ${issue.summary}`,
      textBody: textBody ?? '',
      htmlBody: htmlBody ?? '',
      recipientAccountIds: [...recipients],
      at: site.clock.now(),
    });
    return { status: 204 };
  },
};

export const notifyRoutes: Route[] = [notify];
