import { parseBody } from '../../parse.ts';
import { callerAccountId } from '../../people/caller.ts';
import { JiraError } from '../../request.ts';
import type { Route } from '../../route.ts';
import { issueOf } from '../issue-of.ts';
import { notification } from './notification.ts';
import { namedRecipients, reaches } from './recipients.ts';

/** Puts a mail in the outbox. Whoever may not see the issue is left out without a word, as in Jira. */
const notify: Route = {
  method: 'POST',
  path: '/rest/api/3/issue/{issueIdOrKey}/notify',
  scopes: ['write:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const issue = issueOf(call);
    const asked = parseBody(notification, call);
    const sender = callerAccountId(site, request.caller);
    // Jira never mails people about what they just did themselves.
    const named = [...namedRecipients(site, issue, asked)].filter((known) => known !== sender);
    if (named.length === 0)
      throw new JiraError(400, 'No recipients were defined for the notification.');
    const recipients = named.filter(reaches(site, issue, asked));
    if (recipients.length === 0) return { status: 204 };
    const id = String(site.store.next('mail'));
    site.mail.put(id, {
      id,
      issueId: issue.id,
      senderAccountId: sender,
      subject: asked.subject ?? `[JIRA] (${issue.key}) ${issue.summary}`,
      textBody: asked.textBody ?? '',
      htmlBody: asked.htmlBody ?? '',
      recipientAccountIds: recipients,
      at: site.clock.now(),
    });
    return { status: 204 };
  },
};

export const notifyRoutes: Route[] = [notify];
