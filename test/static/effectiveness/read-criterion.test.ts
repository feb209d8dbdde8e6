import type { Counted } from '../../../src/contract/effect';
import { Day } from '../../../src/domain/calendar';
import { Criterion } from '../../../src/domain/case-file/effectiveness';
import { AccountId, CaseItemId, IssueKey } from '../../../src/domain/id';
import { applied } from '../../../static/features/effectiveness/apply-suggestion';
import {
  askedIn,
  type CountedBefore,
  countFor,
} from '../../../static/features/effectiveness/counted-before';
import {
  blankCriterion,
  type CriterionDraft,
  draftOf,
} from '../../../static/features/effectiveness/criterion-draft';
import { plannedIn } from '../../../static/features/effectiveness/planned-in';
import { readCriterion } from '../../../static/features/effectiveness/read-criterion';

const today = Day.parse('2026-03-02');
const grace = AccountId.parse('712020:grace');
const owner = AccountId.parse('712020:owner');
const counted: Counted = { events: 6, issues: [IssueKey.parse('QM-4')], since: null };

const filled: CriterionDraft = {
  ...blankCriterion(today),
  what: 'Leaks at the shaft',
  jql: 'summary ~ leak',
  judge: grace,
};

function countOf(draft: CriterionDraft): CountedBefore {
  const asked = askedIn(draft);
  if (!asked) throw new Error('nothing to count');
  return { asked, counted };
}

const setting = {
  id: CaseItemId.parse('leaks1'),
  revision: 1,
  isReplacing: false,
  ownedBy: (person: AccountId) => (person === owner ? 'QM-9' : null),
};

const read = (change: Partial<CriterionDraft> = {}, given: Partial<typeof setting> = {}) => {
  const draft = { ...filled, ...change };
  const asked = askedIn(draft);
  return readCriterion(draft, asked && { asked, counted }, { ...setting, ...given });
};
const problemsIn = (...asked: Parameters<typeof read>) => {
  const answer = read(...asked);
  return answer.kind === 'missing' ? Object.keys(answer.problems) : [];
};

describe('a criterion that was typed', () => {
  it('counts in the twelve months before, over three months', () => {
    expect(read()).toEqual({
      kind: 'criterion',
      criterion: {
        ...{ id: 'leaks1', revision: 1, judge: grace, target: 0 },
        measure: {
          kind: 'count',
          what: 'Leaks at the shaft',
          jql: 'summary ~ leak',
          where: 'project',
          by: 'created',
        },
        baseline: {
          events: 6,
          exposure: { amount: 365, unit: 'days' },
          from: '2025-03-02',
          to: '2026-03-02',
        },
        window: { amount: 90, unit: 'days' },
      },
    });
  });

  it.each<[string, Partial<CriterionDraft>, readonly string[]]>([
    ['what is counted', { what: '' }, ['what']],
    ['a query', { jql: ' ' }, ['jql']],
    ['days in their order', { from: '2026-03-02', to: '2026-01-01' }, ['to']],
    ['a target', { target: 'few' }, ['target']],
    ['a window', { window: '0' }, ['window']],
    ['days that calendars know', { window: '900000' }, ['window']],
    [
      'an amount that can be',
      { measuredIn: 'units', unit: 'units', before: '1', window: '1e12' },
      ['window'],
    ],
    ['a unit and how many there were', { measuredIn: 'units' }, ['unit', 'before']],
    ['a judge', { judge: null }, ['judge']],
    ['a judge who owns no action', { judge: owner }, ['judge']],
    ['more trials than may fail', { kind: 'challenge', trials: '3', target: '3' }, ['trials']],
    ['trials that can be run', { kind: 'challenge', trials: '900000' }, ['trials']],
    ['a share below all', { kind: 'challenge', percent: '100' }, ['percent']],
  ])('needs %s', (_what, change, fields) => {
    expect(problemsIn(change)).toEqual(fields);
  });

  it('needs a reason where it replaces another', () => {
    expect(problemsIn({}, { isReplacing: true })).toEqual(['reason']);
    expect(read({ reason: 'Batches fit better' }, { isReplacing: true })).toMatchObject({
      criterion: { reason: 'Batches fit better' },
    });
  });

  it('needs a count of what it asks now, not of what it asked before', () => {
    const before = countOf(filled);
    expect(countFor(filled, before)).toBe(before);
    expect(countFor({ ...filled, from: '2025-06-01' }, before)).toBeNull();
    expect(countFor({ ...filled, what: 'Drops at the shaft' }, before)).toBe(before);
    const stale = readCriterion({ ...filled, by: 'detectedOn' }, before, setting);
    expect(stale).toMatchObject({ problems: { count: 'Count how it was first.' } });
  });

  it('speaks of batches where batches are counted', () => {
    expect(
      read({ measuredIn: 'units', unit: 'batches', before: '200', window: '100' }),
    ).toMatchObject({
      criterion: {
        baseline: { exposure: { amount: 200, unit: 'batches' } },
        window: { amount: 100, unit: 'batches' },
      },
    });
  });

  it('comes back as it was when it is changed', () => {
    const answer = read();
    if (answer.kind === 'missing') throw new Error('something is missing');
    const standing = Criterion.parse({
      ...answer.criterion,
      ...{ by: grace, at: '2026-03-02T09:30:00.000Z' },
    });
    expect(draftOf(standing, Day.parse('2026-06-01'))).toEqual(filled);
  });
});

describe('a suggestion is followed by one press', () => {
  const after = (change: Partial<CriterionDraft>) => ({ ...filled, ...change });

  it.each<[string, Partial<CriterionDraft>, Partial<CriterionDraft>]>([
    ['a longer window', applied(filled, { id: 'extendWindow', to: 183 }), { window: '183' }],
    [
      'a longer time before',
      applied(filled, { id: 'raiseBaseline', to: 730 }),
      { from: '2024-03-02' },
    ],
    [
      'looking further back',
      applied(filled, { id: 'raiseBaseline', to: null }),
      { from: '2024-03-02' },
    ],
    [
      'counting what can fail',
      applied(filled, { id: 'useExposure', expected: 3 }),
      { measuredIn: 'units' },
    ],
  ])('%s', (_which, change, expected) => {
    expect(after(change)).toMatchObject(expected);
  });

  it('a test on purpose', () => {
    const change = applied(filled, {
      ...{ id: 'leadingMeasure', trials: 59 },
      ...{ failureRate: 0.05, confidence: 0.95 },
    });
    expect(plannedIn(after(change), null)).toMatchObject({
      measure: { kind: 'challenge', trials: 59, failureRate: 0.05 },
      target: 0,
    });
  });
});
