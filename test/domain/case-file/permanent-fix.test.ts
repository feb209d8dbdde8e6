import { Instant } from '../../../src/domain/calendar';
import { permanentFix, type CapaStep } from '../../../src/domain/case-file/permanent-fix';
import type { ActionState } from '../../../src/domain/gate/case-facts';
import { issue } from '../causes/writing';

const nonconformance = { workType: 'nonconformance', capaNeeded: 'undecided' } as const;

const action = (doneOn: string | null, more: Partial<ActionState> = {}): ActionState => ({
  ...issue(51),
  summary: 'Fit seals that stand 95 °C',
  isCapa: false,
  status: doneOn === null ? 'To do' : 'Done',
  isDone: doneOn !== null,
  isDropped: false,
  owner: null,
  ownerWhenDone: null,
  due: null,
  originalDue: null,
  timesPostponed: 0,
  createdAt: Instant.parse('2026-02-01T08:00:00.000Z'),
  doneAt: doneOn === null ? null : Instant.parse(`${doneOn}T16:00:00.000Z`),
  ...more,
});

const capa = (step: string | null): CapaStep => ({ step });

describe('the permanent fix', () => {
  const cases: [string, readonly ActionState[] | null, readonly CapaStep[], unknown][] = [
    ['of which nothing can be seen', null, [], { kind: 'unknown' }],
    ['that nobody wants', [], [], { kind: 'unknown' }],
    ['of which one action is open', [action('2026-02-20'), action(null)], [], { kind: 'open' }],
    [
      'is done when its last action is',
      [action('2026-02-20'), action('2026-02-25'), action('2026-02-22')],
      [],
      { kind: 'done', since: '2026-02-25' },
    ],
    [
      'is done on a day nobody knows',
      [action('2026-02-20'), action(null, { isDone: true })],
      [],
      { kind: 'done', since: null },
    ],
    [
      'goes by nothing that was dropped',
      [action('2026-02-20', { isDropped: true })],
      [],
      { kind: 'unknown' },
    ],
    ['waits for the CAPA', [action('2026-02-20')], [capa('action')], { kind: 'open' }],
    ['waits for a CAPA with a status of the admin’s own', [], [capa(null)], { kind: 'open' }],
    [
      'is done when the CAPA looks for its effect',
      [],
      [capa('effectiveness')],
      { kind: 'done', since: null },
    ],
    ['is done when the CAPA is closed', [], [capa('closed')], { kind: 'done', since: null }],
    ['is not seen in a cancelled CAPA', [], [capa('cancelled')], { kind: 'unknown' }],
    ['is open in a CAPA though actions cannot be seen', null, [capa('cause')], { kind: 'open' }],
    ['is not known done while actions cannot be seen', null, [capa('closed')], { kind: 'unknown' }],
    [
      'does not count a CAPA twice',
      [action(null, { isCapa: true })],
      [capa('effectiveness')],
      { kind: 'done', since: null },
    ],
  ];

  it.each(cases)('%s', (_what, actions, capas, fix) => {
    expect(
      permanentFix({ issue: nonconformance, facts: { actions, unseenActions: [] }, capas }),
    ).toEqual(fix);
  });

  it.each([
    ['a CAPA', { workType: 'capa', capaNeeded: 'undecided' } as const],
    ['a nonconformance that needs one', { workType: 'nonconformance', capaNeeded: 'yes' } as const],
  ])('is awaited by %s before anything acts', (_what, issueOf) => {
    expect(
      permanentFix({ issue: issueOf, facts: { actions: [], unseenActions: [] }, capas: [] }),
    ).toEqual({ kind: 'open' });
  });

  it('is not known done while one of its actions cannot be seen', () => {
    const facts = { actions: [action('2026-02-20')], unseenActions: [issue(52)] };
    const fix = permanentFix({ issue: nonconformance, facts, capas: [] });
    expect(fix).toEqual({ kind: 'unknown' });
  });
});
