import fc from 'fast-check';
import { stopWords } from '../../../src/domain/causes/rules/english/stop-words';
import { type Candidate, likelyRelations } from '../../../src/domain/triage/likely-relations';
import type { Report } from '../../../src/domain/triage/report';
import { sharedSentence } from '../../../src/contract/wording/triage/why-suggested';
import { issue } from '../causes/writing';

const report = (number: number, summary: string, told: Partial<Report> = {}): Report => ({
  issue: issue(number),
  summary,
  problem: [],
  process: null,
  components: [],
  versions: [],
  lots: [],
  causeClasses: [],
  ...told,
});

const open = (...told: Parameters<typeof report>): Candidate => ({
  ...report(...told),
  isOpen: true,
  statusName: 'Reported',
});
const closed = (...told: Parameters<typeof report>): Candidate => ({
  ...open(...told),
  isOpen: false,
  statusName: 'Closed',
});

const mine = report(1, 'Occlusion alarm with an open line on pump 3', {
  process: 'Production',
  components: ['Sensor'],
  lots: ['L77'],
});

const others = [
  open(2, 'Pump reports occlusion although the line is open'),
  closed(3, 'Occlusion alarm, open line', { process: 'Production' }),
  closed(4, 'Invoice sent late'),
  open(5, 'Battery swells in storage', { process: 'Production', components: ['Sensor'] }),
  closed(6, 'Label of the pump wrong', { lots: ['l77'] }),
];

const found = (
  candidates: readonly Candidate[] = others,
  answered: readonly Report['issue'][] = [],
) =>
  likelyRelations(
    mine,
    candidates,
    answered.map((each) => ({ issue: each })),
    stopWords,
  );

const keys = (...told: Parameters<typeof found>) =>
  found(...told).map(({ candidate, relation }) => `${candidate.issue.key} ${relation}`);

describe('what a report could be the same as', () => {
  it('is a duplicate of what is open, a recurrence of what is closed', () => {
    expect(keys()).toEqual(['PUMP-2 duplicate', 'PUMP-3 recurrence', 'PUMP-6 recurrence']);
  });

  it('is said with why', () => {
    expect(found().map(({ shared }) => sharedSentence(shared))).toEqual([
      'Both speak of “occlusion”, “open”, “line”, and “pump”.',
      'Both speak of “alarm”, “occlusion”, “open”, and “line”; the same process (Production).',
      'Both speak of “pump”; the same lot (L77).',
    ]);
  });

  it('is not suggested for the same process and component alone', () => {
    expect(
      keys([open(5, 'Battery swells', { process: 'Production', components: ['Sensor'] })]),
    ).toEqual([]);
  });

  it('is not asked again once somebody answered, whichever way', () => {
    expect(keys(others, [issue(3), issue(2)])).toEqual(['PUMP-6 recurrence']);
  });

  it('is never the report itself', () => {
    expect(keys([open(1, mine.summary)])).toEqual([]);
  });

  it('comes closest first, and no more than three of a kind', () => {
    const many = [
      closed(10, 'Occlusion alarm'),
      closed(11, 'Occlusion alarm with an open line', { process: 'production' }),
      closed(12, 'Occlusion alarm with an open line'),
      closed(13, 'Occlusion alarm with an open line', { components: ['Sensor'], lots: ['L77'] }),
    ];
    expect(keys(many)).toEqual(['PUMP-13 recurrence', 'PUMP-11 recurrence', 'PUMP-12 recurrence']);
  });

  it('does not depend on the order Jira answers in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(others, { minLength: others.length }), (shuffled) => {
        expect(keys(shuffled)).toEqual(keys());
      }),
    );
  });

  it('reads the problem statements too', () => {
    const stated = report(1, 'NC from line 2', { problem: ['Seal ring is short-shot'] });
    const other = closed(9, 'NC from May', { problem: ['Seal rings short-shot again'] });
    expect(likelyRelations(stated, [other], [], stopWords)).toHaveLength(1);
  });
});
