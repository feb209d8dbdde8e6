import type { JqlAsker } from '../asker.ts';
import { personField } from '../values/person.ts';

const atMostOne = (accountId: string | null) => (accountId === null ? [] : [accountId]);

/** Who an issue has to do with. */
export const peopleFields = {
  assignee: (name: string, asker: JqlAsker) =>
    personField(
      {
        name,
        accountIds: (issue) => atMostOne(issue.assigneeAccountId),
        historyOf: 'assignee',
      },
      asker,
    ),
  reporter: (name: string, asker: JqlAsker) =>
    personField(
      {
        name,
        accountIds: (issue) => atMostOne(issue.reporterAccountId),
        historyOf: 'reporter',
      },
      asker,
    ),
  creator: (name: string, asker: JqlAsker) =>
    personField({ name, accountIds: (issue) => atMostOne(issue.creatorAccountId) }, asker),
  watcher: (name: string, asker: JqlAsker) =>
    personField({ name, accountIds: (issue) => issue.watcherAccountIds }, asker),
};
