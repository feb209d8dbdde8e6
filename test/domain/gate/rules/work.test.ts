import type { CaseCommand } from '../../../../src/domain/case-file/command';
import { PageId } from '../../../../src/domain/id';
import { day } from '../../case-file/filing';
import { acted, ada, cause, issue, written } from '../../causes/writing';
import { action, completeNonconformance, workedCapa as worked } from '../complete-case';
import { changed, describeAsking, knowing, told } from './asking';

const open = { isDone: false, status: 'In Progress', doneAt: null, ownerWhenDone: null };
const dropped = { isDropped: true, status: 'Cancelled' };
const capa = { ...open, isCapa: true };

const acting = (...actions: ReturnType<typeof action>[]) => knowing(worked, { actions });

const page = PageId.parse('40001');
const [before, after] = ['a'.repeat(64), 'b'.repeat(64)];
const planning = told(worked, {
  kind: 'planDocument',
  action: issue(7),
  page,
  version: 4,
  digest: before,
});
const now = (version: number, digest: string) =>
  knowing(planning, { pages: [{ page, now: { version, digest } }] });

const moved = (number: number, due: string | null) =>
  action(number, { due: due === null ? null : day(due) });
const explained = (number: number, to: string): CaseCommand => ({
  kind: 'explainExtension',
  issue: issue(number),
  from: day('2026-03-10'),
  to: day(to),
  reason: 'The mould comes later',
});

const classed = (number: number, strength: 'strong' | 'intermediate' | 'weak' | 'correction') =>
  ({ kind: 'classAction', issue: issue(number), strength, suggested: null }) as const;
const unclassed = changed(worked, { caseFile: { ...worked.issue.caseFile, classed: [] } });

describeAsking({
  A13: [
    ['all done', worked, []],
    ['one open', acting(action(7, open), action(8)), ['actions PUMP-7 PUMP-7 open']],
    [
      'open beside one that is done',
      changed(acting(action(7), action(8), action(9, open)), {
        document: written([acted('seal02', 9)], worked.issue.document),
      }),
      ['actions PUMP-9 PUMP-9 open'],
    ],
    [
      'dropped, and nothing else acts',
      acting(action(7, dropped), action(8)),
      ['actions PUMP-7 PUMP-7 dropped'],
    ],
    [
      'dropped, and another one acts',
      changed(acting(action(7, dropped), action(8), action(9)), {
        document: written([acted('seal02', 9)], worked.issue.document),
      }),
      [],
    ],
    [
      'hidden from whoever looks: it may well act',
      knowing(acting(action(8)), { isSeenWhole: false }),
      [],
    ],
    ['deleted, and nothing else acts', acting(action(8)), ['actions PUMP-7 PUMP-7 gone']],
    [
      'a CAPA that a nonconformance led to is followed there',
      knowing(completeNonconformance, { actions: [action(7, capa), action(8)] }),
      [],
    ],
    [
      'but a cancelled one acts on nothing',
      knowing(completeNonconformance, {
        actions: [action(7, { isCapa: true, ...dropped }), action(8)],
      }),
      ['actions PUMP-7 PUMP-7 dropped'],
    ],
    [
      'on a CAPA it counts as any other',
      acting(action(7, capa), action(8)),
      ['actions PUMP-7 PUMP-7 open'],
    ],
  ],
  A12: [
    ['no document planned', worked, []],
    ['not changed', now(4, before), ['actions PUMP-7 PUMP-7 same']],
    ['saved again without a change', now(5, before), ['actions PUMP-7 PUMP-7 sameText']],
    ['changed', now(5, after), []],
    ['gone', knowing(planning, { pages: [{ page, now: null }] }), ['actions PUMP-7 PUMP-7 gone']],
    [
      'of an action that was unlinked since',
      changed(now(4, before), {
        document: written(
          [{ kind: 'unlinkAction', id: cause('seal02'), issue: issue(7) }],
          worked.issue.document,
        ),
      }),
      [],
    ],
    ['another page was asked about', knowing(planning, { pages: [] }), []],
  ],
  A14: [
    ['as promised', worked, []],
    [
      'moved later',
      acting(moved(7, '2026-04-20'), action(8)),
      ['actions PUMP-7 2026-03-10 2026-04-20 PUMP-7'],
    ],
    ['moved earlier', acting(moved(7, '2026-03-01'), action(8)), []],
    ['taken away', acting(moved(7, null), action(8)), []],
    ['explained', told(acting(moved(7, '2026-04-20'), action(8)), explained(7, '2026-04-20')), []],
    [
      'and moved again since',
      told(acting(moved(7, '2026-05-04'), action(8)), explained(7, '2026-04-20')),
      ['actions PUMP-7 2026-04-20 2026-05-04 PUMP-7'],
    ],
    [
      'the case’s own date',
      knowing(worked, {
        due: {
          id: issue(1).id,
          due: day('2026-04-20'),
          originalDue: day('2026-03-10'),
          timesPostponed: 1,
        },
      }),
      ['actions 2026-03-10 2026-04-20'],
    ],
    [
      'the case’s own date, explained',
      told(
        knowing(worked, {
          due: {
            id: issue(1).id,
            due: day('2026-04-20'),
            originalDue: day('2026-03-10'),
            timesPostponed: 1,
          },
        }),
        explained(1, '2026-04-20'),
      ),
      [],
    ],
  ],
  A3: [
    ['a strong one', worked, []],
    [
      'one that holds among weak ones',
      told(unclassed, classed(7, 'weak'), classed(8, 'intermediate')),
      [],
    ],
    ['only weak ones', told(unclassed, classed(7, 'weak'), classed(8, 'weak')), ['actions weak']],
    [
      'a correction is no corrective action',
      told(unclassed, classed(7, 'correction'), classed(8, 'weak')),
      ['actions weak'],
    ],
    [
      'with a reason',
      told(unclassed, classed(7, 'weak'), classed(8, 'weak'), {
        kind: 'justifyWeak',
        reason: 'The line closes in May',
      }),
      [],
    ],
    ['one not confirmed', told(unclassed, classed(7, 'weak')), ['actions unclassed']],
    [
      'what was confirmed acts on nothing any more',
      changed(told(unclassed, classed(7, 'strong')), {
        document: written(
          [{ kind: 'unlinkAction', id: cause('seal02'), issue: issue(7) }],
          worked.issue.document,
          ada,
        ),
      }),
      ['actions unclassed'],
    ],
    [
      'no action yet',
      changed(unclassed, { document: { ...worked.issue.document, causes: [] } }),
      [],
    ],
  ],
});
