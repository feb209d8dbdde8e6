import * as fc from 'fast-check';
import {
  containmentStates,
  type ContainmentConcern,
} from '../../../src/domain/case-file/containment-state';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import type { PermanentFix } from '../../../src/domain/case-file/permanent-fix';
import { ada, ben, by } from '../causes/writing';
import { day, filed, holding, item, lifting, lookingAt, refusalOf } from './filing';

const today = day('2026-03-02');
const unknown: PermanentFix = { kind: 'unknown' };
const open: PermanentFix = { kind: 'open' };
const done = (since: string | null): PermanentFix => ({
  kind: 'done',
  since: since === null ? null : day(since),
});

const [held, looked, lifted] = [
  filed([holding()]),
  filed([lookingAt()], filed([holding()]), by(ben)),
  filed([lifting('2026-02-27')], filed([holding()])),
];
const lookedAndLifted = filed([lifting('2026-02-27')], looked);

describe('how a containment stands', () => {
  const cases: [string, CaseFile, PermanentFix, ContainmentConcern[]][] = [
    ['in force and not looked at', held, open, ['notVerified']],
    ['in force and looked at by a colleague', looked, open, []],
    ['looked at by whoever looks after it', filed([lookingAt()], held), open, ['verifiedByOwner']],
    ['still on when the fix is done', looked, done('2026-02-25'), ['outlivesFix']],
    ['still on when the fix is done, nobody knows when', looked, done(null), ['outlivesFix']],
    ['lifted, with no fix that could be seen', lookedAndLifted, unknown, []],
    ['lifted while the fix is open', lookedAndLifted, open, ['liftedBeforeFix']],
    ['lifted before the day of the fix', lookedAndLifted, done('2026-02-28'), ['liftedBeforeFix']],
    ['lifted on the day of the fix', lookedAndLifted, done('2026-02-27'), []],
    ['lifted, and the day of the fix is not known', lookedAndLifted, done(null), []],
    ['lifted without a look', lifted, unknown, ['liftedUnverified']],
    [
      'lifted without a look, looked at afterwards',
      filed([lookingAt()], lifted, by(ben)),
      unknown,
      [],
    ],
  ];

  it.each(cases)('%s', (_what, file, fix, concerns) => {
    expect(containmentStates(file, { fix, today })).toMatchObject([{ concerns }]);
  });

  it.each([
    ['2026-03-03', 'planned'],
    ['2026-03-02', 'inForce'],
  ] as const)('begins on its day: from %s it is %s', (from, phase) => {
    const file = filed([holding('hold01', ada, from)]);
    expect(containmentStates(file, { fix: open, today })).toMatchObject([{ phase }]);
  });

  it('asks nobody to look at what is not in force yet', () => {
    const file = filed([holding('hold01', ada, '2026-03-03')]);
    expect(containmentStates(file, { fix: open, today })).toMatchObject([{ concerns: [] }]);
  });
});

describe('putting in force, looking, lifting', () => {
  it.each([
    ['before it was in force', held, lifting('2026-02-19'), 'liftedBeforeBegun'],
    ['on a day to come', held, lifting('2026-03-04'), 'dayAhead'],
    ['twice', lifted, lifting('2026-02-28'), 'alreadyLifted'],
    ['that never was', held, lifting('2026-02-27', 'hold02'), 'itemMissing'],
  ] as const)('does not lift one %s', (_what, file, command, reason) => {
    expect(refusalOf(command, file)).toBe(reason);
  });

  it('lifts today, wherever on earth it is today already', () => {
    expect(refusalOf(lifting('2026-03-02'), held)).toBeNull();
  });

  it('asks again whether it holds when it is another one by its words', () => {
    const [containment] = looked.containments;
    if (!containment) throw new Error('nothing contained');
    const { id, what, owner, from } = containment;
    const as = { id, what, owner, from };
    const correct = (change: Partial<typeof as>): CaseCommand => ({
      kind: 'correctContainment',
      containment: { ...as, ...change },
    });
    const concerns = (command: CaseCommand) =>
      containmentStates(filed([command], looked), { fix: open, today })[0]?.concerns;
    expect(concerns(correct({ what: 'Stop shipping lots 77 and 78' }))).toEqual(['notVerified']);
    expect(concerns(correct({ from: day('2026-02-21') }))).toEqual([]);
  });

  it('never takes back one that was lifted, whatever else is tried', () => {
    const anything = fc.constantFrom<CaseCommand>(
      holding(),
      lookingAt(),
      lifting('2026-02-28'),
      { kind: 'withdraw', what: 'containment', id: item('hold01'), reason: 'By mistake' },
      {
        kind: 'correctContainment',
        containment: { id: item('hold01'), what: 'Nothing', owner: ben, from: day('2026-02-22') },
      },
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (commands) => {
        const after = commands.reduce(
          (file, command) => (refusalOf(command, file) === null ? filed([command], file) : file),
          lifted,
        );
        expect(after.containments).toMatchObject([
          { what: 'Stop shipping lot 77', owner: ada, lifted: { on: '2026-02-27' } },
        ]);
      }),
    );
  });
});
