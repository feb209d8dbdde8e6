import { Instant } from '../../../../src/domain/calendar';
import { emptyCaseFile } from '../../../../src/domain/case-file/case-file';
import { filed, giver, item } from '../../case-file/filing';
import { ada, ben, eve, issue } from '../../causes/writing';
import type { ActionState } from '../../../../src/domain/gate/case-facts';
import {
  action,
  completeCapa,
  criterion,
  judgedBy,
  judging,
  workedCapa as worked,
} from '../complete-case';
import { changed, describeAsking, knowing, told } from './asking';

const judged = (caseFile = judgedBy()) => changed(worked, { caseFile });
const failed = judgedBy(ben, judging({ verdict: 'notEffective' }));
const contradicted = told(completeCapa, {
  kind: 'contradict',
  verdict: item('verd01'),
  issue: issue(44),
  note: '',
});
const inRevision = (revision: number, caseFile = failed) =>
  changed(worked, { caseFile, document: { ...worked.issue.document, revision } });
const early = judged(judgedBy(ben, judging({}, '2026-03-01')));
const planned = filed([criterion('crit02', 2)], failed, giver(ada, '2026-06-06T10:00:00.000Z'));
const looked = filed(
  [
    {
      kind: 'observe',
      observation: {
        criterion: item('crit02'),
        ...{ from: judging().verdict.observed.from, to: judging().verdict.observed.to },
        events: 0,
        exposure: { amount: 10, unit: 'days' },
        issues: [],
      },
    },
  ],
  planned,
);

const cameBack = filed(
  [{ kind: 'contradict', verdict: item('verd01'), issue: issue(44), note: '' }],
  judgedBy(),
  giver(ada, '2026-06-09T10:00:00.000Z'),
);

const doneOn = (...at: string[]) =>
  knowing(inRevision(2), {
    actions: at.map((moment, index) => action(7 + index, { doneAt: Instant.parse(moment) })),
  });

const effectiveIn2 = inRevision(2, judgedBy());
const takenBack = inRevision(
  2,
  filed(
    [{ kind: 'withdrawContradiction', verdict: item('verd01'), issue: issue(44), note: '' }],
    contradicted.issue.caseFile,
  ),
);
const withDone = (doneAt: string, state: Partial<ActionState> = {}, subject = completeCapa) =>
  knowing(subject, {
    actions: [action(7), action(9, { doneAt: Instant.parse(doneAt), ...state })],
  });

describeAsking({
  A15: [
    ['nothing was judged yet', worked, []],
    ['all that was done was done before', inRevision(2), ['actions']],
    [
      'something was done after',
      doneOn('2026-03-05T16:00:00.000Z', '2027-01-09T09:00:00.000Z'),
      [],
    ],
    [
      'something was done while it was looked at',
      doneOn('2026-03-05T16:00:00.000Z', '2026-03-06T00:00:00.000Z'),
      [],
    ],
    ['what was done had helped, as far as it was looked at', effectiveIn2, []],
    ['it came back since', inRevision(2, cameBack), ['actions']],
    ['and that was taken back', takenBack, []],
    [
      'something is under way',
      knowing(inRevision(2), { actions: [action(7), action(8, { isDone: false, doneAt: null })] }),
      [],
    ],
    [
      'what was begun was dropped',
      knowing(inRevision(2), {
        actions: [action(7), action(8, { isDropped: true, isDone: false, doneAt: null })],
      }),
      ['actions'],
    ],
    [
      'some of it is hidden from whoever looks',
      knowing(inRevision(2), { isSeenWhole: false, unseenActions: [issue(9)] }),
      [],
    ],
  ],
  V1: [
    ['judged', completeCapa, []],
    ['not judged', worked, ['effectiveness none']],
    ['judged in the revision before', inRevision(2), ['effectiveness none']],
    ['judged by what was seen before the criterion was set', early, ['effectiveness early']],
    [
      'seen from the very day on',
      knowing(judged(judgedBy(ben, judging({}, '2026-03-02'))), {
        actions: [action(7, { doneAt: Instant.parse('2026-03-01T10:00:00.000Z') })],
      }),
      [],
    ],
    ['not effective is a verdict', judged(failed), []],
    [
      'more was done on the first day that was looked at',
      withDone('2026-03-06T00:00:00.000Z'),
      ['effectiveness overtaken PUMP-9 2'],
    ],
    [
      'more was done since it was judged',
      withDone('2026-06-08T09:00:00.000Z'),
      ['effectiveness overtaken PUMP-9 2'],
    ],
    ['all was done the day before', withDone('2026-03-05T23:59:59.999Z'), []],
    [
      'what was begun since was dropped',
      withDone('2026-06-08T09:00:00.000Z', { isDropped: true }),
      [],
    ],
    ['what was done is not known', knowing(completeCapa, { actions: null }), []],
    [
      'not judged, and what was done is not known',
      knowing(worked, { actions: null }),
      ['effectiveness none'],
    ],
    [
      'too early, and more was done since: the one is said',
      withDone('2026-06-08T09:00:00.000Z', {}, early),
      ['effectiveness early'],
    ],
    [
      'came back, and more was done since: that is asked elsewhere',
      withDone('2026-06-08T09:00:00.000Z', {}, contradicted),
      [],
    ],
  ],
  V2: [
    ['somebody else', completeCapa, []],
    ['the owner of an action', judged(judgedBy(ada)), ['effectiveness PUMP-7 verdict']],
    [
      'who owned it when it was done',
      knowing(judged(judgedBy(ada)), {
        actions: [action(7, { owner: eve }), action(8, { owner: eve, ownerWhenDone: eve })],
      }),
      ['effectiveness PUMP-7 verdict'],
    ],
    [
      'who owned it when it was done before, and opened again',
      knowing(judged(judgedBy(ada)), {
        actions: [action(7, { owner: eve, ownerWhenDone: eve, ownersBefore: [ada] })],
      }),
      ['effectiveness PUMP-7 verdict'],
    ],
    [
      'who owns it since',
      knowing(completeCapa, { actions: [action(7, { owner: ben }), action(8)] }),
      ['effectiveness PUMP-7 verdict'],
    ],
    [
      'nobody’s actions',
      knowing(completeCapa, { actions: [action(7, { owner: null, ownerWhenDone: null })] }),
      [],
    ],
    [
      'who is to judge owns one',
      knowing(worked, { actions: [action(7, { owner: ben }), action(8)] }),
      ['effectiveness PUMP-7 criterion'],
    ],
    [
      'who was to judge owned one, another judged',
      knowing(judged(judgedBy(eve)), { actions: [action(7, { owner: ben }), action(8)] }),
      [],
    ],
    ['neither criterion nor verdict', changed(worked, { caseFile: emptyCaseFile }), []],
  ],
  V3: [
    ['effective', completeCapa, []],
    ['not effective', judged(failed), ['effectiveness']],
    ['effective, and it came back', contradicted, ['effectiveness PUMP-44']],
    ['not judged: that is asked elsewhere', worked, []],
  ],
  V4: [
    ['not judged', worked, ['effectiveness none']],
    ['effective', completeCapa, ['effectiveness effective']],
    ['not effective', judged(failed), []],
    ['not effective, and the next revision has begun', inRevision(2), []],
    ['and its criterion is set already', inRevision(2, planned), []],
    ['the next revision is being looked at', inRevision(2, looked), ['effectiveness none']],
    ['two revisions later', inRevision(3), ['effectiveness none']],
    ['effective, and it came back', contradicted, []],
    ['effective, although it came too early', early, ['effectiveness early']],
  ],
});
