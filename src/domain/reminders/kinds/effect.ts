import { type Day, dayOf } from '../../calendar';
import type { CaseFile } from '../../case-file/case-file';
import { criterionOf, observationOf, verdictOf } from '../../case-file/criteria';
import type { Criterion } from '../../case-file/effectiveness';
import { daysBetween } from '../../days';
import { checkWindow, isOver, type CheckWindow } from '../../effectiveness/check-window';
import type { DueLine } from '../due-line';
import { lineOf } from '../line-of';
import type { Looked, OpenCase } from '../open-case';

type Begun = Exclude<CheckWindow, { kind: 'waiting' }>;

/** Actions are done, or about to be, and nothing says what would prove that they work. */
function criterionMissing({ case: capa, today }: Looked): DueLine[] {
  const actions = capa.facts.actions ?? [];
  if (actions.length === 0) return [];
  const doneOn = actions.flatMap(({ doneAt }) => (doneAt === null ? [] : dayOf(doneAt)));
  // Missing hurts from the first action that is done: what is measured should have been said before.
  const since = doneOn.toSorted()[0];
  const daysLate = since === undefined ? 0 : Math.max(0, daysBetween(since, today));
  const data = since === undefined ? {} : { since };
  return [lineOf(capa, 'criterionMissing', { which: String(capa.revision), daysLate, data })];
}

/** Since when what was found is enough to judge by; null when nothing is. */
function foundOn(file: CaseFile, criterion: Criterion, window: Begun, today: Day): Day | null {
  const looked = observationOf(file, criterion);
  if (!looked || !isOver(window, today, looked.exposure.amount)) return null;
  return window.kind === 'days' && looked.to < window.to ? null : dayOf(looked.at);
}

/** Since when somebody may look; null while it cannot be told. So many of something are counted by those who make it. */
const openSince = (window: Begun): Day | null => {
  if (window.kind === 'exposure') return null;
  return window.kind === 'days' ? window.to : window.from;
};

/** The window is over, or its trials can be run, and nobody has concluded anything yet; for whoever judges. */
function judging({ case: capa, today }: Looked, file: CaseFile, criterion: Criterion): DueLine[] {
  const window = checkWindow(criterion, capa.facts.actions ?? []);
  if (window.kind === 'waiting') return [];
  const found = foundOn(file, criterion, window, today);
  const since = found ?? openSince(window);
  if (since === null || since > today) return [];
  const kind = found === null ? 'checkOpen' : 'verdictMissing';
  const told = { owner: criterion.judge, daysLate: daysBetween(since, today), data: { since } };
  return [lineOf(capa, kind, { ...told, which: criterion.id })];
}

const proving: ReadonlySet<OpenCase['step']> = new Set(['action', 'effectiveness']);

/** What waits in a CAPA until it is known whether it helped. */
export function effect(looked: Looked): DueLine[] {
  const { workType, step, caseFile, revision } = looked.case;
  if (workType !== 'capa' || !proving.has(step) || caseFile === null) return [];
  const criterion = criterionOf(caseFile, revision);
  if (!criterion) return criterionMissing(looked);
  const isJudged = step !== 'effectiveness' || verdictOf(caseFile, revision) !== undefined;
  return isJudged ? [] : judging(looked, caseFile, criterion);
}
