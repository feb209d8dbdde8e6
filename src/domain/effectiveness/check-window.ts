import { type Day, dayOf } from '../calendar';
import type { Criterion } from '../case-file/effectiveness';
import { daysBetween, daysLater } from '../days';
import type { ActionState } from '../gate/case-facts';
import type { IssueKey } from '../id';

/**
 * When it is looked at whether it helped. It begins on the day after the last action was done and the criterion set,
 * whichever is later: what a criterion measures always lies behind it.
 */
export type CheckWindow =
  /** These actions are not done yet; none where there are none. */
  | { readonly kind: 'waiting'; readonly on: readonly IssueKey[] }
  /** `to` is the first day after it, on which the check opens. */
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day }
  /** Until so many of the unit were made or done, whenever that is. */
  | {
      readonly kind: 'exposure';
      readonly from: Day;
      readonly amount: number;
      readonly unit: string;
    }
  | { readonly kind: 'trials'; readonly from: Day; readonly trials: number };

type Acting = Pick<ActionState, 'key' | 'isDone' | 'isDropped' | 'doneAt'>;
type Planned = Pick<Criterion, 'measure' | 'window' | 'at'>;

/** An action that was dropped is not waited for; of one that Jira does not say when it was done, nothing is known. */
export function checkWindow(criterion: Planned, actions: readonly Acting[]): CheckWindow {
  const meant = actions.filter(({ isDropped }) => !isDropped);
  const open = meant.filter(({ isDone }) => !isDone).map(({ key }) => key);
  if (meant.length === 0 || open.length > 0) return { kind: 'waiting', on: open };
  const moments = [criterion.at, ...meant.flatMap(({ doneAt }) => doneAt ?? [])];
  const begun = moments.reduce((latest, moment) => (moment > latest ? moment : latest));
  const from = daysLater(dayOf(begun), 1);
  const { measure, window } = criterion;
  if (measure.kind === 'challenge') return { kind: 'trials', from, trials: measure.trials };
  if (window === null) return { kind: 'waiting', on: [] };
  const { amount, unit } = window;
  return unit === 'days'
    ? { kind: 'days', from, to: daysLater(from, Math.ceil(amount)) }
    : { kind: 'exposure', from, amount, unit };
}

/** The days that can be looked at so far, the present one included; null before the first of them. */
export function lookedAt(
  window: Exclude<CheckWindow, { kind: 'waiting' }>,
  today: Day,
): { readonly from: Day; readonly to: Day; readonly days: number } | null {
  if (today < window.from) return null;
  const untilNow = daysLater(today, 1);
  const to = window.kind === 'days' && window.to < untilNow ? window.to : untilNow;
  return { from: window.from, to, days: daysBetween(window.from, to) };
}

/** Whether all that was to be looked at has been; `exposure` is what was observed, in the unit of the window. */
export function isOver(
  window: Exclude<CheckWindow, { kind: 'waiting' }>,
  today: Day,
  exposure: number,
): boolean {
  if (window.kind === 'days') return today >= window.to;
  return exposure >= (window.kind === 'trials' ? window.trials : window.amount);
}
