import { Day, Instant } from '../../../src/domain/calendar';
import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import type { ActionState } from '../../../src/domain/gate/case-facts';
import { AccountId, IssueId, IssueKey } from '../../../src/domain/id';
import type { OpenCase } from '../../../src/domain/reminders/open-case';

export const person = (name: string) => AccountId.parse(name);
export const day = (text: string) => Day.parse(text);
export const instant = (text: string) => Instant.parse(`${text}T09:00:00.000Z`);

/** A Monday. */
export const today = day('2026-03-30');

/** An open nonconformance of Ada's that nothing is asked of; a test says what is otherwise. */
export const openCase = (more: Partial<OpenCase> = {}): OpenCase => ({
  id: IssueId.parse('10042'),
  key: IssueKey.parse('QM-42'),
  summary: 'Seals leak at 95 °C',
  workType: 'nonconformance',
  step: 'inProgress',
  severity: 'major',
  owner: person('ada'),
  createdAt: instant('2026-03-02'),
  caseFile: emptyCaseFile,
  revision: 1,
  capaNeeded: 'no',
  facts: { actions: [], unseenActions: [], due: null },
  capas: [],
  ...more,
});

/** Bo's open action without a due date. */
export const action = (more: Partial<ActionState> = {}): ActionState => ({
  id: IssueId.parse('10051'),
  key: IssueKey.parse('ENG-7'),
  summary: 'Seal that stands 120 °C',
  isCapa: false,
  status: 'In Progress',
  isDone: false,
  isDropped: false,
  owner: person('bo'),
  ownerWhenDone: null,
  due: null,
  originalDue: null,
  timesPostponed: 0,
  createdAt: instant('2026-03-05'),
  doneAt: null,
  ...more,
});

export const withActions = (...actions: ActionState[]): OpenCase['facts'] => ({
  actions,
  unseenActions: [],
  due: null,
});
