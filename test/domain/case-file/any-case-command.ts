import fc from 'fast-check';
import type { CaseCommandKind } from '../../../src/domain/case-file/command';
import { CaseCommand } from '../../../src/domain/case-file/command';
import type { AccountId } from '../../../src/domain/id';
import { ada, ben, eve, issue } from '../causes/writing';

const id = fc.constantFrom('item01', 'item02', 'item03');
const note = fc.constantFrom('Looked at the line', 'Nothing left on the shelf');
const reason = note;
const someone: fc.Arbitrary<AccountId> = fc.constantFrom(ada, ben, eve);
const day = fc.constantFrom('2026-02-27', '2026-03-02', '2026-04-20');
const anyIssue = fc.integer({ min: 8, max: 11 }).map(issue);
const page = fc.constantFrom('40001', '40002');
const digest = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
/** Verdict, criterion and contradiction have to meet. */
const effectId = fc.constantFrom('item01', 'item02');
const recurred = fc.constantFrom(issue(8), issue(9));
const revision = fc.constantFrom(1, 1, 1, 2);

const containment = fc.record({ id, what: note, owner: someone, from: day });
const disposition = fc.record({
  id,
  kind: fc.constantFrom('corrected', 'held', 'customerInformed', 'concession'),
  decidedBy: someone,
  decidedOn: day,
  note,
});
const days = fc.record({ amount: fc.constantFrom(30, 90), unit: fc.constant('days') });
const observation = fc.record({
  criterion: id,
  from: day,
  to: day,
  events: fc.nat(3),
  exposure: days,
  issues: fc.constant(['QM-4']),
});

/** What each kind of command may say. */
const said: { readonly [Kind in CaseCommandKind]: fc.Arbitrary<object> } = {
  sayCustomerFacing: fc.record({ answer: fc.constantFrom('yes', 'no', null) }),
  listLots: fc.record({ lots: fc.subarray(['L77', 'L78', 'L79']) }),
  relate: fc.record({
    issue: anyIssue,
    relation: fc.constantFrom('duplicate', 'recurrence'),
    verdict: fc.constantFrom('confirmed', 'denied'),
    note,
  }),
  overrideCapa: fc.record({ rules: fc.constant(['criticalSeverity']), reason }),
  contain: fc.record({ containment }),
  correctContainment: fc.record({ containment }),
  verifyContainment: fc.record({ id, note }),
  liftContainment: fc.record({ id, on: day, note }),
  dispose: fc.record({ disposition }),
  correctDisposition: fc.record({ disposition }),
  withdraw: fc.record({ what: fc.constantFrom('containment', 'disposition'), id, reason }),
  reverify: fc.record({ id, result: fc.constantFrom('conforms', 'doesNotConform'), note }),
  classAction: fc.record({
    issue: anyIssue,
    strength: fc.constantFrom('strong', 'weak'),
    suggested: fc.constantFrom('weak', null),
  }),
  justifyWeak: fc.record({ reason }),
  planDocument: fc.record({ action: anyIssue, page, version: fc.constantFrom(1, 4), digest }),
  dropDocument: fc.record({ action: anyIssue, page, reason }),
  explainExtension: fc.record({ issue: anyIssue, from: day, to: day, reason }),
  setCriterion: fc.record({
    criterion: fc.record({
      id: effectId,
      revision,
      measure: fc.constant({
        kind: 'count',
        what: 'Leaks',
        jql: 'project = QM',
        where: 'project',
        by: 'created',
      }),
      baseline: fc.record({ events: fc.nat(9), exposure: days }),
      target: fc.nat(2),
      window: days,
      judge: someone,
      reason,
    }),
  }),
  observe: fc.record({ observation }),
  judgeEffect: fc.record({
    verdict: fc.record({
      id: effectId,
      revision,
      criterion: effectId,
      verdict: fc.constantFrom('effective', 'notEffective'),
      observed: fc
        .tuple(observation, someone)
        .map(([seen, by]) => ({ ...seen, by, at: '2026-03-02T09:30:00.000Z' })),
      proposal: fc.constant({ kind: 'supported', test: 'poisson', p: 0.04 }),
      note,
    }),
  }),
  contradict: fc.record({ verdict: effectId, issue: recurred, note }),
  withdrawContradiction: fc.record({ verdict: effectId, issue: recurred, note }),
  answerElsewhere: fc.record({
    candidate: fc.oneof(
      fc.record({ kind: fc.constant('issue'), issue: anyIssue }),
      fc.record({ kind: fc.constant('component'), name: fc.constantFrom('Display', 'Drive') }),
    ),
    answer: fc.constantFrom('confirmed', 'notApplicable'),
    note,
  }),
  answerAdverseEffect: fc.record({ answer: fc.constantFrom('none', 'handled'), note }),
  answerSystemChange: fc.record({ answer: fc.constantFrom('notNeeded', 'changed'), note }),
};

const commandOf = ([kind, words]: readonly [string, fc.Arbitrary<object>]) =>
  words.map((word) => CaseCommand.parse({ kind, ...word }));

/** A command of each kind, as it is given. */
export const eachCaseCommand = Object.entries(said).map(
  (kind) => [kind[0], commandOf(kind)] as const,
);

/** Of these one needs the one before: by chance alone they would hardly ever meet. */
const effect: readonly CaseCommandKind[] = ['setCriterion', 'judgeEffect', 'contradict'];

/** Several people at work on one case. */
export const anyCaseWork = fc.array(
  fc.record({
    actor: someone,
    command: fc.oneof(
      ...eachCaseCommand.map(([kind, arbitrary]) => ({
        arbitrary,
        weight: effect.some((one) => one === kind) ? 8 : 1,
      })),
    ),
  }),
  { maxLength: 60 },
);
