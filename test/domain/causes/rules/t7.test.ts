import { chance } from '../../../../src/domain/causes/rules/t7-chance';
import { english } from '../../../../src/domain/causes/rules/english/english';
import { subjectOf } from '../../../../src/domain/causes/rules/subject';
import { why, written } from '../writing';
import { describeTerminals } from './phrase-table';

describeTerminals('T7', {
  fires: [
    'Bad luck.',
    'This was an isolated case.',
    'One-off event.',
    'A random failure of the drive.',
    'It was a coincidence that both pumps stopped on the same day.',
    'Freak weather.',
    'These things happen.',
    'Pure chance.',
    'A very rare combination of circumstances.',
    'It could not have been foreseen.',
    'An unfortunate chain of events.',
    'Sporadic fault, not reproducible.',
    'The component failed at random.',
    'Single event, no recurrence expected.',
    'Just a fluke.',
    'Once in a lifetime event.',
    'A temporary glitch.',
    'Act of God.',
    'An exceptional situation that is unlikely to happen again.',
    'It just happened.',
    'Unforeseeable circumstances.',
    'A perfect storm.',
    'Statistically improbable simultaneous failure of both disks.',
    'Bad batch from the supplier.',
  ],
  quiet: [
    'Samples are drawn at random from the first box only.',
    'The random seed is the same on all nodes.',
    'This is not an isolated case: lots under 50 pieces skip the sampling plan.',
    'Both power supplies hang on the same fuse.',
    'The network segment is isolated, so the update server is out of reach.',
    'Two timers start the job at the same moment once an hour.',
    'The exception handler swallows the error.',
    'The single point of failure is the label printer.',
    'The isolation of cable 4 chafes on the bracket.',
    'Lightning protection ends at hall 2.',
    'Lots under 50 pieces skip the sampling plan.',
    'Random access to the tape takes four minutes.',
    'The unique key leaves out the tenant.',
    'The bad sector list is not copied to the new disk.',
    'The storm drain is sized for 20 mm an hour.',
    'The rare earth magnet is glued, not clamped.',
    'Visitors are assigned to counters at random.',
    'The lottery of shifts puts two trainees together.',
    'The temporary bracket from 2019 is still in place.',
    'The accident book is kept in the office of hall 1.',
  ],
});

describe('a terminal put down to chance', () => {
  const besides = (text: string) =>
    chance
      .check(subjectOf(written([why('luck01', null, text)])), english)
      .map(({ data }) => data['besides']);

  it('tells how much else it claims', () => {
    expect(besides('It was an isolated incident.')).toEqual([0]);
    expect(besides('An isolated incident: the pump seal hardened')).toEqual([3]);
  });
});
