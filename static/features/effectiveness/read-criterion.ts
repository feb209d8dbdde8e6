import {
  type Criterion,
  longestWindowInDays,
  mostTrials,
} from '../../../src/domain/case-file/effectiveness';
import type { AccountId, CaseItemId } from '../../../src/domain/id';
import { amountIn, wholeIn } from './amounts-typed';
import { askedIn, type CountedBefore, countFor } from './counted-before';
import type { CriterionDraft } from './criterion-draft';
import { plannedIn } from './planned-in';

interface Setting {
  readonly id: CaseItemId;
  readonly revision: number;
  readonly isReplacing: boolean;
  /** Key of the action by which somebody is barred from judging; null for whoever may. */
  readonly ownedBy: (person: AccountId) => string | null;
}

export type ReadCriterion =
  | { readonly kind: 'criterion'; readonly criterion: Omit<Criterion, 'by' | 'at'> }
  | { readonly kind: 'missing'; readonly problems: Readonly<Record<string, string>> };

function problemsOf(
  draft: CriterionDraft,
  before: CountedBefore | null,
  { isReplacing, ownedBy }: Setting,
): Record<string, string> {
  const isCount = draft.kind === 'count';
  const own = draft.judge === null ? null : ownedBy(draft.judge);
  const found: readonly (readonly [string, boolean, string])[] = [
    ['what', draft.what.trim() === '', isCount ? 'Say what is counted.' : 'Say what is tried.'],
    ['jql', isCount && draft.jql.trim() === '', 'Choose or write what Jira is to look for.'],
    [
      'to',
      isCount && askedIn(draft) === null && draft.jql.trim() !== '',
      'Choose two days, the earlier one first.',
    ],
    [
      'count',
      isCount && askedIn(draft) !== null && countFor(draft, before) === null,
      'Count how it was first.',
    ],
    [
      'unit',
      isCount && draft.measuredIn === 'units' && /^\s*(days)?\s*$/i.test(draft.unit),
      'Say what is counted instead of days.',
    ],
    [
      'before',
      isCount && draft.measuredIn === 'units' && amountIn(draft.before) === null,
      'Say how many there were in the time before.',
    ],
    ['target', wholeIn(draft.target) === null, 'Write a whole number, 0 where none may come back.'],
    [
      'window',
      isCount && draft.measuredIn === 'days' && (amountIn(draft.window) ?? 0) > longestWindowInDays,
      'Write fewer days: a hundred years at most.',
    ],
    ['window', isCount && amountIn(draft.window) === null, 'Write how long it is looked at.'],
    [
      'trials',
      !isCount && (wholeIn(draft.trials) ?? 0) <= (wholeIn(draft.target) ?? 0),
      'Write how many trials; more than may fail.',
    ],
    [
      'trials',
      !isCount && (wholeIn(draft.trials) ?? 0) > mostTrials,
      'Write fewer trials: a hundred thousand at most.',
    ],
    [
      'percent',
      !isCount && !((amountIn(draft.percent) ?? 100) < 100),
      'Write a share between 0 and 100 %.',
    ],
    ['judge', draft.judge === null, 'Choose who judges it.'],
    ['judge', own !== null, `They own ${own ?? 'an action'}: choose somebody who owns no action.`],
    ['reason', isReplacing && draft.reason.trim() === '', 'Say why it replaces the one before.'],
  ];
  return Object.fromEntries(
    found.filter(([, isMissing]) => isMissing).map(([field, , problem]) => [field, problem]),
  );
}

/** The criterion that was typed, or what it still needs, field by field. */
export function readCriterion(
  draft: CriterionDraft,
  before: CountedBefore | null,
  setting: Setting,
): ReadCriterion {
  const problems = problemsOf(draft, before, setting);
  const planned = plannedIn(draft, before);
  if (Object.keys(problems).length > 0 || planned === null || draft.judge === null) {
    return { kind: 'missing', problems };
  }
  const { id, revision, isReplacing } = setting;
  return {
    kind: 'criterion',
    criterion: {
      ...{ id, revision, ...planned, judge: draft.judge },
      ...(isReplacing && { reason: draft.reason.trim() }),
    },
  };
}
