import { emptyCaseFile } from '../../../../src/domain/case-file/case-file';
import type { Criterion } from '../../../../src/domain/case-file/effectiveness';
import { Instant } from '../../../../src/domain/calendar';
import { filed, giver } from '../../case-file/filing';
import { ada } from '../../causes/writing';
import { action, criterion, workedCapa as worked } from '../complete-case';
import { changed, describeAsking, knowing } from './asking';

const bare = changed(worked, { caseFile: emptyCaseFile });
const setAt = (at: string) =>
  changed(worked, { caseFile: filed([criterion()], emptyCaseFile, giver(ada, at)) });
const second = { ...worked.issue.document, revision: 2 };

const planned = (change: Partial<Omit<Criterion, 'by' | 'at'>>) => {
  const { criterion: usual } = criterion();
  return changed(worked, {
    caseFile: filed([{ kind: 'setCriterion', criterion: { ...usual, ...change } }]),
  });
};
const days = (amount: number) => ({ amount, unit: 'days' as const });
const trials = (count: number) =>
  planned({
    measure: { kind: 'challenge', what: 'At 95 °C', trials: count, failureRate: 0.05 },
    baseline: null,
    window: null,
  });

describeAsking({
  A6: [
    ['set', worked, []],
    ['not set', bare, ['effectiveness']],
    ['set for the revision before', changed(worked, { document: second }), ['effectiveness']],
  ],
  A8: [
    ['three months at one a month', worked, []],
    ['one month at one a month', planned({ window: days(30) }), ['effectiveness cannotProve']],
    [
      'nothing happened before',
      planned({ baseline: { events: 0, exposure: days(360) } }),
      ['effectiveness nothingToCompare'],
    ],
    ['59 trials', trials(59), []],
    ['10 trials', trials(10), ['effectiveness tooFewTrials']],
    ['no criterion: that is asked first', bare, []],
  ],
  A9: [
    ['set before they were done', worked, []],
    ['set when they were done', setAt('2026-03-05T16:00:00.001Z'), ['effectiveness']],
    ['set in the same moment', setAt('2026-03-05T16:00:00.000Z'), []],
    [
      'one is open still',
      knowing(setAt('2026-03-06T16:00:00.000Z'), {
        actions: [action(7), action(8, { isDone: false, doneAt: null })],
      }),
      [],
    ],
    [
      'what was dropped says nothing',
      knowing(setAt('2026-03-05T15:00:00.000Z'), {
        actions: [
          action(7, { doneAt: Instant.parse('2026-03-04T08:00:00.000Z') }),
          action(8, { isDropped: true }),
        ],
      }),
      ['effectiveness'],
    ],
    ['nothing acts yet', knowing(setAt('2026-03-06T16:00:00.000Z'), { actions: [] }), []],
  ],
});
