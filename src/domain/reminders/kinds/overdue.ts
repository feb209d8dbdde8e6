import type { Day } from '../../calendar';
import { daysBetween } from '../../days';
import type { ActionState } from '../../gate/case-facts';
import type { DueLine } from '../due-line';
import { lineOf } from '../line-of';
import type { Looked, OpenCase } from '../open-case';

type Dates = Pick<ActionState, 'due' | 'originalDue'>;

/** Both dates, the first only where it is another one. */
const datesOf = (due: Day, originalDue: Day | null): Record<string, string> => ({
  due,
  ...(originalDue !== null && originalDue !== due && { originalDue }),
});

function late({ due, originalDue }: Dates, today: Day): Pick<DueLine, 'daysLate' | 'data'> | null {
  if (due === null || due >= today) return null;
  return { daysLate: daysBetween(due, today), data: datesOf(due, originalDue) };
}

function actionLine(of: OpenCase, action: ActionState, today: Day): DueLine[] {
  const told = action.isDone ? null : late(action, today);
  if (!told) return [];
  const { id, key, summary, owner } = action;
  return [lineOf(of, 'actionOverdue', { ...told, issue: { id, key }, summary, owner })];
}

/** The case and its actions, as far as they are past their day. An action that is a case of its own is told there. */
export function overdue({ case: open, today }: Looked): DueLine[] {
  const { actions, due } = open.facts;
  const told = due && late(due, today);
  return [
    ...(told ? [lineOf(open, 'caseOverdue', told)] : []),
    ...(actions ?? [])
      .filter(({ isCapa }) => !isCapa)
      .flatMap((action) => actionLine(open, action, today)),
  ];
}
