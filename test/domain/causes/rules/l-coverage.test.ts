import { Instant } from '../../../../src/domain/calendar';
import type { Leg } from '../../../../src/domain/causes/cause';
import type { CauseCommand } from '../../../../src/domain/causes/command';
import { emptyCauseDocument, type CauseDocument } from '../../../../src/domain/causes/document';
import {
  documentParts,
  type Subject,
  subjectOf,
} from '../../../../src/domain/causes/rules/subject';
import { acted, ada, at, ben, cause, issue, root, why, written } from '../writing';
import { type CasesOf, checked, describeFiring, on, out, reword, rooted, start } from './firing';

const leg = (id: string, name: Leg): CauseCommand => ({
  kind: 'assignLeg',
  id: cause(id),
  leg: name,
});
const aside = (name: Leg): CauseCommand => ({
  kind: 'setLegAside',
  leg: name,
  reason: 'It never left the line',
});
const three = on(
  why('other3', null, 'Test runs cold'),
  leg('other3', 'escape'),
  why('fourth', null, 'No limit'),
  leg('fourth', 'system'),
);

const known = (document: CauseDocument, more: Partial<Subject>): Subject => ({
  ...subjectOf(document),
  known: new Set([...documentParts, 'actionTimes', 'begun']),
  ...more,
});
const instant = (text: string) => Instant.parse(text);
/** Everything in these tests was verified at half past nine. */
const begun = (document: CauseDocument, time: string) =>
  known(document, { begunAt: instant(`2026-03-02T${time}:00.000Z`) });
const withAction = (document: CauseDocument, createdAt: string | null) =>
  known(written([acted('seal02', 4)], document), {
    actions: [
      {
        id: issue(4).id,
        key: issue(4).key,
        summary: 'Order other seals',
        createdAt: createdAt === null ? null : instant(createdAt),
      },
    ],
  });
const day = '2026-03-02T00:00:00.000Z';

const table: CasesOf<'L'> = {
  L1: [
    ['nothing written', emptyCauseDocument, ['analysis occurrence escape system']],
    ['only how it happened', start, ['analysis escape system']],
    [
      'a leg with a blank cause',
      on(why('other3', null, ''), leg('other3', 'escape')),
      ['analysis escape system'],
    ],
    ['a leg whose only cause was ruled out', written([out('other3')], three), ['analysis escape']],
    ['a leg set aside', on(aside('escape')), ['analysis system']],
    [
      'a leg that is asked again',
      on(aside('escape'), { kind: 'setLegAside', leg: 'escape', reason: null }),
      ['analysis escape system'],
    ],
    ['a leg deeper down', on(leg('seal02', 'system')), ['analysis escape']],
    ['all three', three, []],
    ['two set aside', on(aside('escape'), aside('system')), []],
    [
      'raised from one root: the others are asked where it was raised from',
      { ...start, origin: { issue: issue(1), cause: cause('seal02') } },
      [],
    ],
  ],
  L2: [
    ['unanswered', start, ['analysis']],
    ['no', on({ kind: 'answerExtent', extent: { answer: 'no', note: 'One lot' } }), []],
    ['could', on({ kind: 'answerExtent', extent: { answer: 'could', note: 'P5' } }), []],
    ['exists', on({ kind: 'answerExtent', extent: { answer: 'exists', note: 'P5' } }), []],
  ],
  L3: [
    ['unanswered', start, ['analysis']],
    [
      'taken back',
      on(
        { kind: 'answerRisk', risk: { answer: 'unchanged', note: 'Seen' } },
        { kind: 'answerRisk', risk: null },
      ),
      ['analysis'],
    ],
    ['unchanged', on({ kind: 'answerRisk', risk: { answer: 'unchanged', note: 'Line 14' } }), []],
    ['updated', on({ kind: 'answerRisk', risk: { answer: 'updated', note: 'Line 14' } }), []],
  ],
  L4: [
    ['one person wrote it all', rooted, ['analysis']],
    ['and verified it', checked(rooted, ada), ['analysis']],
    ['a colleague verified', checked(rooted), []],
    ['a colleague found that it does not hold', checked(rooted, ben, 'failed'), []],
    ['a colleague wrote a why', written([why('other3', null, 'Test runs cold')], rooted, ben), []],
    ['a colleague reworded one', written([reword('leak01', 'Fluid leaks')], rooted, ben), []],
    [
      'a colleague decided to leave a note',
      written(
        [{ kind: 'keepAsIs', rule: 'T9', node: cause('seal02'), reason: 'One part' }],
        rooted,
        ben,
      ),
      [],
    ],
    ['no root yet', start, []],
  ],
  L5: [
    [
      'an action before the verification',
      withAction(checked(rooted), day),
      [`seal02 ${issue(4).id} PUMP-4`],
    ],
    [
      'an action on a root nobody verified',
      withAction(rooted, day),
      [`seal02 ${issue(4).id} PUMP-4`],
    ],
    [
      'an action while it was only known not to hold',
      withAction(checked(rooted, ben, 'failed'), at),
      [`seal02 ${issue(4).id} PUMP-4`],
    ],
    ['at the time of the verification', withAction(checked(rooted), at), []],
    ['after it', withAction(checked(rooted), '2026-03-03T00:00:00.000Z'), []],
    [
      'reworded since: it was verified all the same',
      withAction(written([reword('seal02', 'Seal old')], checked(rooted)), at),
      [],
    ],
    ['nobody knows when', withAction(rooted, null), []],
    ['it acts on no root: containment', withAction(start, day), []],
  ],
  L6: [
    ['half an hour', begun(checked(rooted), '09:00'), ['analysis 30']],
    ['in the same minute', begun(checked(rooted), '09:30'), ['analysis 0']],
    ['an hour', begun(checked(rooted), '08:30'), []],
    [
      'the day before',
      known(checked(rooted), { begunAt: instant('2026-03-01T09:00:00.000Z') }),
      [],
    ],
    ['not verified yet', begun(rooted, '09:00'), []],
    [
      'one of two roots not verified yet',
      begun(written([root('leak01')], checked(rooted)), '09:00'),
      [],
    ],
    [
      'reworded since',
      begun(written([reword('seal02', 'Seal old')], checked(rooted)), '09:00'),
      [],
    ],
    ['no root', begun(start, '09:00'), []],
    ['nobody knows when it began', known(checked(rooted), {}), []],
  ],
};

describeFiring(table);
