import fc from 'fast-check';
import { Day, Instant } from '../../../src/domain/calendar';
import { unexplainedExtension } from '../../../src/domain/actions/extension';
import type { Extension } from '../../../src/domain/case-file/action-plan';
import { AccountId, IssueReference } from '../../../src/domain/id';

const issue = IssueReference.parse({ id: '10051', key: 'PUMP-51' });
const other = IssueReference.parse({ id: '10052', key: 'PUMP-52' });
const day = (written: string) => Day.parse(written);

const explained = (to: string, of = issue): Extension => ({
  issue: of,
  from: day('2026-03-03'),
  to: day(to),
  reason: 'The mould comes later.',
  by: AccountId.parse('ada'),
  at: Instant.parse('2026-03-02T09:30:00.000Z'),
});

const asked = (original: string | null, due: string | null, extensions: Extension[] = []) =>
  unexplainedExtension(
    {
      id: issue.id,
      due: due === null ? null : day(due),
      originalDue: original === null ? null : day(original),
    },
    extensions,
  );

describe('a due date that was moved later', () => {
  const first = '2026-03-03';
  it.each<[string, ReturnType<typeof asked>, { from: string; to: string } | null]>([
    ['asks why', asked(first, '2026-04-20'), { from: first, to: '2026-04-20' }],
    ['stands where it stood', asked(first, first), null],
    ['was moved earlier', asked(first, '2026-02-20'), null],
    ['was explained', asked(first, '2026-04-20', [explained('2026-04-20')]), null],
    [
      'was explained for another action',
      asked(first, '2026-04-20', [explained('2026-04-20', other)]),
      { from: first, to: '2026-04-20' },
    ],
    [
      'was moved on after it was explained',
      asked(first, '2026-06-01', [explained('2026-04-20')]),
      { from: '2026-04-20', to: '2026-06-01' },
    ],
    [
      'was moved back a little after it was explained',
      asked(first, '2026-04-10', [explained('2026-04-20')]),
      { from: first, to: '2026-04-10' },
    ],
    [
      'was explained in advance, for whatever may come',
      asked(first, '2026-04-20', [explained('2099-12-31')]),
      { from: first, to: '2026-04-20' },
    ],
    ['was taken away', asked(first, null), null],
    ['never was', asked(null, null), null],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('is settled by an explanation up to the day it asks about', () => {
    const anyDay = fc
      .integer({ min: 0, max: 400 })
      .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, anyDay, fc.array(anyDay), (original, due, earlier) => {
        const before = earlier.map((to) => explained(to));
        const open = asked(original, due, before);
        if (open) expect(asked(original, due, [...before, explained(open.to)])).toBeNull();
      }),
    );
  });
});
