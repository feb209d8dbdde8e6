import { noteOf } from '../../../src/contract/wording/note';
import { emptyCauseDocument, type CauseDocument } from '../../../src/domain/causes/document';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { gatingRules } from '../../../src/domain/causes/rules/gating';
import { structuralRules } from '../../../src/domain/causes/rules/structural';
import type { StructuralRuleId } from '../../../src/domain/causes/rules/rule';
import { documentParts, subjectOf } from '../../../src/domain/causes/rules/subject';
import { RowId } from '../../../src/domain/id';
import {
  acted,
  at,
  ben,
  cause,
  issue,
  root,
  verified,
  why,
  written,
} from '../../domain/causes/writing';
import { faultsOf, startsLikeASentence } from './plain';

const text = 'The seal hardened at 80 °C';
const rooted = written([
  { kind: 'stateProblem', field: 'what', text: 'Pump P4 leaks' },
  why('leak01', null, 'Shaft leaks'),
  why('seal02', 'leak01', text),
  root('seal02'),
]);
const then = (...commands: CauseCommand[]) => written(commands, rooted);
const row = (id: string): CauseCommand => ({
  kind: 'addRow',
  row: {
    id: RowId.parse(id),
    question: 'where',
    is: 'Line 2',
    isNot: 'Line 1',
    distinction: '',
    change: '',
  },
});
const other = why('other3', null, 'The test runs cold');
const detailed = written(
  (['where', 'when', 'howMany'] as const).map((field) => ({
    kind: 'stateProblem',
    field,
    text: 'Said',
  })),
  rooted,
);

/** Each kind of advice with the question it asks; what may block is asked in `finding.test.ts` as well. */
const cases: readonly [rule: StructuralRuleId, document: CauseDocument, question: string][] = [
  ['P4', emptyCauseDocument, 'What, where, when and how many – can we say that already?'],
  ['P4', detailed, 'How many, out of how many?'],
  ['P6', rooted, 'Where could it be as well, and is not?'],
  ['P6', then(row('row001'), row('row002')), 'What is different about where it is?'],
  ['C3', written([why('leak01', null, text), root('leak01')]), 'And why was that so?'],
  ['C5', rooted, 'Does it follow when you read it backwards?'],
  ['C6', rooted, 'What else had to be true for this to happen?'],
  [
    'C11',
    then(other, { kind: 'ruleOut', id: cause('other3'), reason: 'No' }),
    'What spoke against it?',
  ],
  [
    'T6',
    then({ kind: 'classify', id: cause('seal02'), class: 'external' }),
    'What let it come through to us?',
  ],
  ['T9', rooted, 'What of ours does it belong to?'],
  ['T10', rooted, 'What kind of cause is it?'],
  ['T11', then(other), 'Is it the only root?'],
  ['E1', rooted, 'What can we show for this?'],
  ['E5', then(row('row001')), 'Does it account for what is, and for what is not?'],
  [
    'E5',
    then(row('row001'), {
      kind: 'explainRow',
      id: cause('seal02'),
      row: RowId.parse('row001'),
      answer: 'no',
    }),
    'What explains the rest?',
  ],
  ['L1', rooted, 'Do we know yet why it was not caught and why our system allowed it?'],
  ['L3', rooted, 'Do the risks have to be looked at again?'],
  ['L4', rooted, 'Who else was there, or knows the process?'],
  ['L5', then(acted('seal02', 4)), 'Was PUMP-4 chosen for this cause?'],
  ['L6', written([verified('seal02', text)], rooted, ben), 'Was there time to look?'],
  ['A2', rooted, 'Which cause does PUMP-4 remove?'],
];

const found = (rule: StructuralRuleId, document: CauseDocument) =>
  structuralRules[rule]
    .check({
      ...subjectOf(document),
      known: new Set([...documentParts, 'actionTexts', 'actionTimes', 'begun']),
      actions: [{ ...issue(4), summary: 'Order other seals', createdAt: at }],
      begunAt: at,
    })
    .map((fault) => ({ ...fault, rule, level: 'advise' as const }));

describe('a note', () => {
  it.each(cases)('%s asks in plain words: %#', (rule, document, asked) => {
    const [finding] = found(rule, document);
    if (!finding) throw new Error('The rule does not fire.');
    const { question, reason, example } = noteOf(finding, document);
    expect(question).toBe(asked);
    for (const sentence of [question, reason, example]) {
      expect([sentence, faultsOf(sentence)]).toEqual([sentence, []]);
      expect(startsLikeASentence(sentence)).toBe(true);
    }
  });

  it('is there for every rule that only advises', () => {
    const tried = new Set<string>(cases.map(([rule]) => rule));
    const advising = Object.keys(structuralRules).filter((id) => !(id in gatingRules));
    expect(advising.filter((id) => !tried.has(id))).toEqual([]);
  });
});
