import { emptyCaseFile, type CaseFile } from '../../../src/domain/case-file/case-file';
import type { Criterion } from '../../../src/domain/case-file/effectiveness';
import { CaseItemId } from '../../../src/domain/id';
import { dueLines } from '../../../src/domain/reminders/due-lines';
import type { OpenCase } from '../../../src/domain/reminders/open-case';
import { action, day, instant, openCase, person, today, withActions } from './an-open-case';

const waiting = (open: OpenCase) => dueLines({ case: open, today });
const kinds = (open: OpenCase) => waiting(open).map(({ kind, daysLate }) => `${kind} ${daysLate}`);

describe('a report that waits for triage', () => {
  it.each([
    ['critical', '2026-03-29', []],
    ['critical', '2026-03-28', ['triageWaiting 1']],
    ['major', '2026-03-28', []],
    ['major', '2026-03-20', ['triageWaiting 8']],
    ['minor', '2026-03-27', []],
    ['minor', '2026-03-26', ['triageWaiting 1']],
    [null, '2026-03-27', ['triageWaiting 1']],
  ] as const)('of severity %s since %s', (severity, since, expected) => {
    expect(kinds(openCase({ step: 'reported', severity, createdAt: instant(since) }))).toEqual(
      expected,
    );
  });

  it('is no longer one once it is triaged', () => {
    expect(kinds(openCase({ step: 'triaged' }))).toEqual([]);
  });
});

describe('what is past its day', () => {
  it.each([
    ['2026-03-30', []],
    ['2026-03-29', ['actionOverdue 1']],
    ['2026-02-28', ['actionOverdue 30']],
  ])('an action due on %s', (due, expected) => {
    expect(kinds(openCase({ facts: withActions(action({ due: day(due) })) }))).toEqual(expected);
  });

  it('is told with both dates, to whoever does it, and names the case it is for', () => {
    const moved = action({ due: day('2026-03-20'), originalDue: day('2026-03-01') });
    const explained = {
      issue: { id: moved.id, key: moved.key },
      from: day('2026-03-01'),
      to: day('2026-03-20'),
      reason: 'The supplier was late',
      by: person('ada'),
      at: instant('2026-03-02'),
    };
    const caseFile = { ...emptyCaseFile, extensions: [explained] };
    expect(waiting(openCase({ facts: withActions(moved), caseFile }))).toEqual([
      expect.objectContaining({
        id: 'overdue:10051',
        issue: { id: '10051', key: 'ENG-7' },
        of: { id: '10042', key: 'QM-42' },
        owner: 'bo',
        caseOwner: 'ada',
        data: { due: '2026-03-20', originalDue: '2026-03-01' },
      }),
    ]);
  });

  it.each([
    ['done', { isDone: true, doneAt: instant('2026-03-25') }],
    ['a case of its own', { isCapa: true }],
  ])('is not an action that is %s', (_what, more) => {
    const facts = withActions(action({ due: day('2026-03-01'), ...more }));
    expect(kinds(openCase({ facts }))).toEqual([]);
  });

  it('may be the case itself', () => {
    const due = {
      id: openCase().id,
      due: day('2026-03-23'),
      originalDue: day('2026-03-23'),
      timesPostponed: 0,
    };
    expect(kinds(openCase({ facts: { ...withActions(), due } }))).toEqual(['caseOverdue 7']);
  });
});

describe('a due date that was moved later', () => {
  const moved = action({ due: day('2026-04-20'), originalDue: day('2026-03-01') });

  it('asks for a reason', () => {
    expect(waiting(openCase({ facts: withActions(moved) }))).toMatchObject([
      {
        kind: 'extensionUnexplained',
        owner: 'ada',
        data: { from: '2026-03-01', to: '2026-04-20', moved: 'ENG-7' },
      },
    ]);
  });

  it('is not asked about where the case cannot be read', () => {
    expect(kinds(openCase({ facts: withActions(moved), caseFile: null }))).toEqual([]);
  });
});

describe('a containment', () => {
  const caseFile: CaseFile = {
    ...emptyCaseFile,
    containments: [
      {
        id: CaseItemId.parse('contain1'),
        what: 'Every pump is tested twice',
        owner: person('cleo'),
        from: day('2026-03-03'),
      },
    ],
  };

  it('that is on although the fix is in place is told to whoever looks after it', () => {
    const done = action({ isDone: true, doneAt: instant('2026-03-20') });
    expect(waiting(openCase({ caseFile, facts: withActions(done) }))).toMatchObject([
      {
        id: 'containmentOutlives:10042:contain1',
        owner: 'cleo',
        daysLate: 10,
        data: { what: 'Every pump is tested twice', since: '2026-03-20' },
      },
    ]);
  });

  it('is needed while the fix is under way', () => {
    expect(kinds(openCase({ caseFile, facts: withActions(action()) }))).toEqual([]);
  });
});

describe('whether it helped', () => {
  const criterion: Criterion = {
    id: CaseItemId.parse('criterion1'),
    revision: 1,
    measure: {
      kind: 'count',
      what: 'leaks',
      jql: 'project = QM',
      where: 'project',
      by: 'created',
    },
    baseline: { events: 3, exposure: { amount: 60, unit: 'days' } },
    target: 0,
    window: { amount: 10, unit: 'days' },
    judge: person('judy'),
    by: person('ada'),
    at: instant('2026-03-04'),
  };
  const done = action({ isDone: true, doneAt: instant('2026-03-10') });
  const capa = (more: Partial<OpenCase>) =>
    openCase({ workType: 'capa', step: 'effectiveness', facts: withActions(done), ...more });
  const set = { ...emptyCaseFile, criteria: [criterion] };

  it('cannot be known without a criterion, from the first action that is done', () => {
    expect(kinds(capa({ step: 'action' }))).toEqual(['criterionMissing 20']);
    expect(kinds(capa({ step: 'action', facts: withActions(action()) }))).toEqual([
      'criterionMissing 0',
    ]);
    expect(kinds(capa({ step: 'action', facts: withActions() }))).toEqual([]);
    expect(kinds(capa({ step: 'cause' }))).toEqual([]);
  });

  it('is open for its judge from the day after the window', () => {
    expect(waiting(capa({ caseFile: set }))).toMatchObject([
      { kind: 'checkOpen', owner: 'judy', daysLate: 9, data: { since: '2026-03-21' } },
    ]);
    const long = { ...criterion, window: { amount: 60, unit: 'days' } as const };
    expect(kinds(capa({ caseFile: { ...emptyCaseFile, criteria: [long] } }))).toEqual([]);
  });

  it('waits for a verdict once it was looked at, until there is one', () => {
    const looked = {
      criterion: criterion.id,
      at: instant('2026-03-21'),
      from: day('2026-03-11'),
      to: day('2026-03-21'),
      events: 0,
      exposure: { amount: 10, unit: 'days' } as const,
      issues: [],
      by: person('ratchet'),
    };
    const seen = { ...set, observations: [looked] };
    expect(kinds(capa({ caseFile: seen }))).toEqual(['verdictMissing 9']);
    const verdict = {
      id: CaseItemId.parse('verdict1'),
      revision: 1,
      criterion: criterion.id,
      verdict: 'effective' as const,
      observed: looked,
      proposal: { kind: 'supported' as const, test: 'poisson' as const, p: 0.01 },
      note: 'No leak since.',
      by: person('judy'),
      at: instant('2026-03-22'),
    };
    expect(kinds(capa({ caseFile: { ...seen, verdicts: [verdict] } }))).toEqual([]);
    expect(kinds(capa({ caseFile: { ...seen, verdicts: [verdict] }, revision: 2 }))).toEqual([
      'criterionMissing 20',
    ]);
  });
});
