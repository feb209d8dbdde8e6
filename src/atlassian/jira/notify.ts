import { route } from '@forge/api';
import type { Notifier } from '../../operations/ports/reminders';
import { callAsApp, Nothing } from './call';

/**
 * As the app, because nobody in particular sends a reminder, and Jira mails nobody about what they did themselves. The
 * mail hangs on an issue: Jira leaves out whoever may not see that one.
 */
export const notifyAsApp: Notifier = {
  tell: (issue, person, { subject, textBody, htmlBody }) =>
    callAsApp(route`/rest/api/3/issue/${issue}/notify`, Nothing, {
      method: 'POST',
      body: { subject, textBody, htmlBody, to: { users: [{ accountId: person }] } },
    }),
};
