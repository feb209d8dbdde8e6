import { Day } from '../../../src/domain/calendar';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { ActionState, CaseFacts } from '../../../src/domain/gate/case-facts';
import type { CaseSubject } from '../../../src/domain/gate/case-rule';
import { Instant } from '../../../src/domain/calendar';
import type { TriageFields } from '../../../src/domain/nonconformance/triage-fields';
import { filed, giver, item } from '../case-file/filing';
import { ada, ben, complete, issue } from '../causes/writing';
import { qualityIssue } from '../quality-issue';

type Told<Kind extends CaseCommand['kind']> = Extract<CaseCommand, { kind: Kind }>;

const days = (amount: number) => ({ amount, unit: 'days' as const });

/** One leak a month before, none wanted in the three months after: Ben looks. */
export const criterion = (id = 'crit01', revision = 1): Told<'setCriterion'> => ({
  kind: 'setCriterion',
  criterion: {
    id: item(id),
    revision,
    measure: { kind: 'count', what: 'Leaks', jql: 'project = QM', where: 'project', by: 'created' },
    baseline: { events: 12, exposure: days(360) },
    target: 0,
    window: days(90),
    judge: ben,
    reason: 'The one before counted another line',
  },
});

const observed = (id = 'crit01', from = '2026-03-06') => ({
  criterion: item(id),
  from: Day.parse(from),
  to: Day.parse('2026-06-04'),
  events: 0,
  exposure: days(90),
  issues: [],
});

type Judged = Told<'judgeEffect'>['verdict'];

export const judging = (verdict: Partial<Judged> = {}, from?: string): Told<'judgeEffect'> => {
  const given = { id: item('verd01'), revision: 1, criterion: item('crit01'), ...verdict };
  return {
    kind: 'judgeEffect',
    verdict: {
      verdict: 'effective',
      observed: {
        ...observed(given.criterion, from),
        by: ben,
        at: Instant.parse('2026-06-05T09:00:00.000Z'),
      },
      proposal: { kind: 'supported', test: 'poisson', p: 0.05 },
      note: 'No leak on 400 pumps.',
      ...given,
    },
  };
};

/** What was done on the 5th of March. */
export const action = (number: number, state: Partial<ActionState> = {}): ActionState => ({
  ...issue(number),
  summary: 'Order seals rated for 120 °C',
  isCapa: false,
  status: 'Done',
  isDone: true,
  isDropped: false,
  owner: ada,
  ownerWhenDone: ada,
  due: Day.parse('2026-03-10'),
  originalDue: Day.parse('2026-03-10'),
  timesPostponed: 0,
  createdAt: Instant.parse('2026-03-02T10:00:00.000Z'),
  doneAt: Instant.parse('2026-03-05T16:00:00.000Z'),
  ...state,
});

export const triaged: TriageFields = {
  source: 'product',
  potentialSeverity: null,
  process: 'Production',
  hasCapaReason: true,
  components: ['Pump head'],
  versions: [],
};

const facts: CaseFacts = {
  actions: [action(7), action(8)],
  unseenActions: [],
  isSeenWhole: true,
  due: null,
  pages: [],
  expected: [],
};

const elsewhere = (
  [
    ['component', 'Pump head'],
    ['process', 'Production'],
    ['causeClass', 'material'],
    ['causeClass', 'method'],
  ] as const
).map(([kind, name]): CaseCommand => ({
  kind: 'answerElsewhere',
  candidate: { kind, name },
  answer: 'notApplicable',
  note: 'Looked at all of them.',
}));

const strong: CaseCommand = {
  kind: 'classAction',
  issue: issue(7),
  strength: 'strong',
  suggested: null,
};

/** Said while the plan was made. */
const planned = filed([
  ...elsewhere,
  strong,
  criterion(),
  { kind: 'answerAdverseEffect', answer: 'none', note: 'The seal is of the same size.' },
  { kind: 'answerSystemChange', answer: 'notNeeded', note: 'The procedure names it already.' },
]);

export const disposed: Told<'dispose'> = {
  kind: 'dispose',
  disposition: {
    id: item('disp01'),
    kind: 'corrected',
    decidedBy: ada,
    decidedOn: Day.parse('2026-03-02'),
    note: '',
  },
};

export const conforms: Told<'reverify'> = {
  kind: 'reverify',
  id: item('disp01'),
  result: 'conforms',
  note: 'Dry for an hour at 2 bar.',
};

const today = Day.parse('2026-06-10');

export const completeNonconformance: CaseSubject = {
  issue: qualityIssue({
    capaNeeded: 'yes',
    triage: triaged,
    document: complete,
    caseFile: filed([...elsewhere, disposed, conforms]),
  }),
  facts: { ...facts, actions: [action(7), action(8, { isCapa: true })] },
  today,
};

/** As it stands when it goes over to the check of its effect. */
export const workedCapa: CaseSubject = {
  issue: qualityIssue({ workType: 'capa', triage: triaged, document: complete, caseFile: planned }),
  facts,
  today,
};

export const judgedBy = (judge = ben, command = judging(), file = planned): CaseFile =>
  filed([command], file, giver(judge, '2026-06-05T10:00:00.000Z'));

export const completeCapa: CaseSubject = {
  ...workedCapa,
  issue: { ...workedCapa.issue, caseFile: judgedBy() },
};
