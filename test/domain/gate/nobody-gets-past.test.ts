import fc from 'fast-check';
import { Day } from '../../../src/domain/calendar';
import { type ProjectPolicy, usualPolicy } from '../../../src/domain/gate/policy';
import { ada } from '../causes/writing';
import { anyMove, type Move } from './walk/moves';
import { shortcutsTo } from './walk/shortcuts';
import { start, type Walked } from './walk/state';
import { step } from './walk/step';

const anyWalk = fc.array(anyMove, { minLength: 200, maxLength: 400, size: 'max' });

/** Where the case stood whenever its status changed. */
function arrivals(moves: readonly Move[], policy: ProjectPolicy): Walked[] {
  const reached: Walked[] = [];
  moves.reduce((before, move) => {
    const after = step(before, move, policy);
    if (after.status !== before.status) reached.push(after);
    return after;
  }, start);
  return reached;
}

const shortcuts = (moves: readonly Move[], policy: ProjectPolicy): string[] =>
  arrivals(moves, policy).flatMap(shortcutsTo);

/** The usual policy without that rule, for as long as a project may do without. */
const without = (rule: string): ProjectPolicy => ({
  ...usualPolicy,
  exceptions: [
    {
      ...{ rule, level: 'off', reason: 'To see what it holds back', by: ada, at: start.now },
      until: Day.parse('2026-05-31'),
    },
  ],
});

describe('whatever three people do to a CAPA, in whatever order', () => {
  it('it is not closed without a verified root, actions that are done, a criterion set before, and an independent verdict', () => {
    fc.assert(
      fc.property(anyWalk, (moves) => {
        expect(shortcuts(moves, usualPolicy)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('it can be closed: the above is not said of nothing', () => {
    const walks = fc.sample(anyWalk, { numRuns: 150, seed: 4 });
    const ends = walks.flatMap((moves) => arrivals(moves, usualPolicy)).map(({ status }) => status);
    const count = (status: string) => ends.filter((each) => each === status).length;
    expect(count('effectiveness')).toBeGreaterThan(50);
    expect(count('closed')).toBeGreaterThan(10);
  });

  it.each([
    ['E3', 'no verified root'],
    ['A1', 'actions not done'],
    ['A13', 'actions not done'],
    ['A6', 'no criterion'],
    ['V1', 'no verdict'],
    ['V1', 'criterion came late'],
    ['V1', 'more was done than was looked at'],
    ['V2', 'judged by who owns an action'],
    ['V3', 'not effective'],
  ])('and that is because of %s: without it, %s', (rule, shortcut) => {
    const walks = fc.sample(anyWalk, { numRuns: 150, seed: 4 });
    expect(walks.flatMap((moves) => shortcuts(moves, without(rule)))).toContain(shortcut);
  });
});
