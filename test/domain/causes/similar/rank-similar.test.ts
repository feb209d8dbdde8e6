import fc from 'fast-check';
import { stopWords } from '../../../../src/domain/causes/rules/english/stop-words';
import { type Comparable, rankSimilar } from '../../../../src/domain/causes/similar/rank-similar';
import { cause, issue, why, written } from '../writing';

const closed = (number: number, summary: string, what = ''): Comparable => ({
  issue: issue(number),
  summary,
  document: written([
    { kind: 'stateProblem', field: 'what', text: what },
    why('cause1', null, 'The mould ran too cold'),
  ]),
});

const short = closed(1, 'Seal ring of the flow sensor is short-shot');
const shipped = closed(2, 'Sensors shipped with the wrong label');
const cracked = closed(3, 'Flow sensor housing cracked at the seal ring groove');
const late = closed(4, 'Invoice sent late');
const all = [short, shipped, cracked, late];

const like = (summary: string, others: readonly Comparable[] = all) =>
  rankSimilar({ summary, document: written([]) }, others, stopWords).map(
    ({ issue: { key }, shared }) => [key, ...shared],
  );

describe('a similar closed analysis', () => {
  it('is offered with the words both problems speak of, the most telling first', () => {
    expect(like('Short shots on the seal ring of flow sensors')).toEqual([
      ['PUMP-1', 'short', 'shots', 'seal', 'ring', 'flow', 'sensors'],
      ['PUMP-3', 'seal', 'ring', 'flow', 'sensors'],
    ]);
  });

  it.each<[string, string]>([
    ['one word is too little', 'The sensor drifts'],
    ['nothing is shared', 'Battery swells in storage'],
    ['only words without content are shared', 'Was at the wrong of the with'],
    ['numbers are no likeness', '12 of 40 at 6 bar'],
    ['nothing is written', ''],
  ])('is not offered where %s', (_what, summary) => {
    expect(like(summary)).toEqual([]);
  });

  it('is not offered without causes to start from', () => {
    const bare = { ...short, document: written([]) };
    expect(like('Seal ring short-shot', [bare])).toEqual([]);
    const ruledOut = written(
      [{ kind: 'ruleOut', id: cause('cause1'), reason: 'Measured' }],
      short.document,
    );
    expect(like('Seal ring short-shot', [{ ...short, document: ruledOut }])).toEqual([]);
  });

  it('reads the problem statement as well as the summary', () => {
    const worded = closed(5, 'NC 5', 'Seal ring short-shot on line 2');
    expect(like('Seal ring is short-shot', [worded])).toEqual([
      ['PUMP-5', 'seal', 'ring', 'short', 'shot'],
    ]);
  });

  it('comes in the same order whatever order Jira answers in, the older first among equals', () => {
    const twins = [10, 2, 7, 33].map((number) => closed(number, 'Seal ring is short-shot'));
    fc.assert(
      fc.property(fc.shuffledSubarray(twins, { minLength: 4 }), (shuffled) => {
        expect(like('Seal ring is short-shot', shuffled).map(([key]) => key)).toEqual([
          'PUMP-2',
          'PUMP-7',
          'PUMP-10',
        ]);
      }),
    );
  });
});
