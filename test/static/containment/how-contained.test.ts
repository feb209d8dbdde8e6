import { howContained } from '../../../static/features/containment/how-contained';
import {
  containmentStates,
  type ContainmentState,
} from '../../../src/domain/case-file/containment-state';
import { ada } from '../../domain/causes/writing';
import { day, filed, holding, lifting } from '../../domain/case-file/filing';

const statesOf = (...commands: Parameters<typeof filed>[0]): ContainmentState[] =>
  containmentStates(filed(commands), { fix: { kind: 'unknown' }, today: day('2026-03-02') });

describe('how it stands with containment, in a few words', () => {
  it.each([
    ['none recorded', statesOf()],
    ['1 in force', statesOf(holding())],
    ['1 lifted', statesOf(holding(), lifting('2026-02-27'))],
    [
      '2 in force, 1 planned, 1 lifted',
      statesOf(
        holding('hold01'),
        lifting('2026-02-27', 'hold01'),
        holding('hold02'),
        holding('hold03', ada, '2026-03-09'),
        holding('hold04'),
      ),
    ],
  ])('%s', (words, states) => {
    expect(howContained(states)).toBe(words);
  });
});
