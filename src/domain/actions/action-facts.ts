import type { ActionState, CaseFacts } from '../gate/case-facts';
import type { IssueId, IssueReference } from '../id';
import { doneAtOf, ownerAt, ownersWhenDone } from './done';
import { wasDropped } from './dropped';
import { dueDatesOf } from './due-dates';
import type { JiraAction } from './jira-issue';
import { historyOf, type JiraHistories } from './jira-history';

export interface ActionAnswers {
  /** The issue whose actions they are, and the issues said to act on its causes. */
  readonly issues: readonly JiraAction[];
  readonly histories: readonly JiraHistories[];
}

type ActionFacts = Pick<CaseFacts, 'actions' | 'unseenActions' | 'due'>;

const isDone = ({ fields }: JiraAction): boolean => fields.status.statusCategory.key === 'done';

/**
 * What is known of an issue's actions and due date, from Jira's answers. What was asked for and is not among them is
 * gone, or hidden from whoever asked. `capaType` is the id of the work type.
 */
export function actionFactsOf(
  issue: IssueId,
  acting: readonly IssueReference[],
  { issues, histories }: ActionAnswers,
  capaType: string,
): ActionFacts {
  const found = new Map(issues.map((each) => [each.id, each]));
  const doneStatuses = new Set(issues.filter(isDone).map(({ fields }) => fields.status.id));

  const stateOf = (action: JiraAction): ActionState => {
    const { id, key, fields } = action;
    const changes = historyOf(histories, id);
    const owner = fields.assignee?.accountId ?? null;
    const resolvedAt = fields.resolutiondate;
    const doneAt = isDone(action) ? doneAtOf(changes, doneStatuses, resolvedAt) : null;
    const ownerWhenDone = doneAt === null ? null : ownerAt(owner, changes, doneAt);
    const ownersBefore = ownersWhenDone(owner, changes, doneStatuses).filter(
      (person) => person !== ownerWhenDone,
    );
    return {
      ...{ id, key, owner, doneAt, ownerWhenDone },
      summary: fields.summary,
      isCapa: fields.issuetype.id === capaType,
      status: fields.status.name,
      isDone: isDone(action),
      isDropped: isDone(action) && wasDropped(fields.status.name, fields.resolution?.name ?? null),
      ...(ownersBefore.length > 0 && { ownersBefore }),
      ...dueDatesOf(fields.duedate, changes),
      createdAt: fields.created,
    };
  };

  const own = found.get(issue);
  return {
    actions: acting.flatMap(({ id }) => found.get(id) ?? []).map(stateOf),
    unseenActions: acting.filter(({ id }) => !found.has(id)),
    due: own ? { id: issue, ...dueDatesOf(own.fields.duedate, historyOf(histories, issue)) } : null,
  };
}
