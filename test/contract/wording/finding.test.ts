import { blockerSentence } from '../../../src/contract/wording/blocker';
import { noteOf } from '../../../src/contract/wording/note';
import { Day } from '../../../src/domain/calendar';
import {
  emptyCauseDocument,
  type CauseDocument,
  type ProblemField,
} from '../../../src/domain/causes/document';
import { gatingRules as rules } from '../../../src/domain/causes/rules/gating';
import type { Finding, GatingRuleId } from '../../../src/domain/causes/rules/rule';
import { subjectOf } from '../../../src/domain/causes/rules/subject';
import type { CauseCommand } from '../../../src/domain/causes/command';
import {
  ada,
  ben,
  cause,
  issue,
  root,
  sound,
  verified,
  why,
  written,
} from '../../domain/causes/writing';
import { faultsOf, startsLikeASentence } from './plain';

const text = 'The seal hardened at 80 °C';
const rooted = written([
  why('leak01', null, 'Shaft leaks'),
  why('seal02', 'leak01', text),
  root('seal02'),
]);
const reword = (words: string): CauseCommand => ({
  kind: 'reword',
  id: cause('seal02'),
  text: words,
});
const stated = (field: ProblemField, words: string): CauseCommand => ({
  kind: 'stateProblem',
  field,
  text: words,
});
const dated = (id: string, day: string): CauseCommand => ({
  kind: 'dateCause',
  id: cause(id),
  on: Day.parse(day),
});
const checked = (result: 'passed' | 'failed', who = ben) =>
  written([verified('seal02', text, result)], rooted, who);

const cases: readonly [
  what: string,
  document: CauseDocument,
  rule: GatingRuleId,
  blocker: string,
][] = [
  [
    'T1',
    written([{ kind: 'classify', id: cause('seal02'), class: 'person' }], rooted),
    'T1',
    '“The seal hardened at 80 °C” stops at a person: add beneath it, in the root-cause panel, what in our system allowed it.',
  ],
  [
    'C2',
    written([reword('Shaft leaks')], rooted),
    'C2',
    '“Shaft leaks” says the same as a cause above it: reword or remove it in the root-cause panel.',
  ],
  [
    'C2, the problem',
    written([{ kind: 'stateProblem', field: 'what', text: 'Shaft leaks' }], rooted),
    'C2',
    '“Shaft leaks” says the same as the problem: reword or remove it in the root-cause panel.',
  ],
  [
    'E3, no root',
    emptyCauseDocument,
    'E3',
    'No root cause is named yet: ask why until you can act on the answer, and name it as a root in the root-cause panel.',
  ],
  [
    'E3, a root that explains what was ruled out',
    written([{ kind: 'ruleOut', id: cause('leak01'), reason: 'No' }], rooted),
    'E3',
    'The root cause “The seal hardened at 80 °C” explains “Shaft leaks”, which was ruled out: reconsider that or name another root in the root-cause panel.',
  ],
  [
    'E3, not verified',
    rooted,
    'E3',
    'The root cause “The seal hardened at 80 °C” is not verified yet: ask a colleague to verify it in the root-cause panel.',
  ],
  [
    'E3, no words',
    written([reword('')], rooted),
    'E3',
    'The root cause without words is not verified yet: ask a colleague to verify it in the root-cause panel.',
  ],
  [
    'E3, failed',
    checked('failed'),
    'E3',
    'The last verification did not confirm the root cause “The seal hardened at 80 °C”: reword it, verify it again or name another root in the root-cause panel.',
  ],
  [
    'E3, reworded',
    written([reword('Seal is old')], checked('passed')),
    'E3',
    'The root cause “Seal is old” was reworded after it was verified: ask a colleague to verify it as it now reads, in the root-cause panel.',
  ],
  [
    'E4',
    checked('passed', ada),
    'E4',
    'The root cause “The seal hardened at 80 °C” was verified only by somebody who wrote it: ask a colleague to verify it in the root-cause panel.',
  ],
  [
    'A1',
    rooted,
    'A1',
    'Nothing acts on the root cause “The seal hardened at 80 °C” yet: raise a CAPA from it or link the work that removes it, in the root-cause panel.',
  ],
  [
    'A1, on a CAPA',
    { ...rooted, origin: { issue: issue(1), cause: cause('seal02') } },
    'A1',
    'Nothing acts on the root cause “The seal hardened at 80 °C” yet: link the work that removes it, in the root-cause panel.',
  ],
  [
    'L2',
    rooted,
    'L2',
    'It is still open whether this exists or could exist elsewhere: answer “Could it exist elsewhere?” in the root-cause panel.',
  ],
  [
    'L3',
    rooted,
    'L3',
    'It is still open whether the risks have to be looked at again: answer “Do the risks have to be looked at again?” in the root-cause panel.',
  ],
  [
    'P4',
    written([stated('where', 'Line 2')], emptyCauseDocument),
    'P4',
    'The problem does not say yet what is wrong, when and how much of it there is: add it in the root-cause panel.',
  ],
  [
    'P5',
    emptyCauseDocument,
    'P5',
    'The problem neither names the requirement that was not met nor holds evidence yet: add it in the root-cause panel.',
  ],
  [
    'P5, no evidence',
    written([stated('requirement', 'No drop')]),
    'P5',
    'The problem holds no evidence yet: add it in the root-cause panel.',
  ],
  [
    'C5, rejected',
    written([{ kind: 'readLink', id: cause('leak01'), reading: 'rejected' }], rooted),
    'C5',
    '“Shaft leaks” does not lead to the problem: add the step between them, move it or rule it out in the root-cause panel.',
  ],
  [
    'C5, unread',
    rooted,
    'C5',
    '“The seal hardened at 80 °C” was not read back to “Shaft leaks”: say whether it follows in the root-cause panel.',
  ],
  [
    'C8',
    written([dated('leak01', '2026-03-01'), dated('seal02', '2026-03-02')], rooted),
    'C8',
    '“The seal hardened at 80 °C” is dated after “Shaft leaks”, which it explains: correct the dates or move it in the root-cause panel.',
  ],
  [
    'E1',
    rooted,
    'E1',
    'The root cause “The seal hardened at 80 °C” rests on no evidence yet: add what shows it in the root-cause panel.',
  ],
  [
    'L1',
    rooted,
    'L1',
    'Nothing says yet why it was not caught and why our system allowed it: answer it, or say why it does not apply, in the root-cause panel.',
  ],
];

const found = (document: CauseDocument, rule: GatingRuleId): Finding[] =>
  rules[rule].check(subjectOf(document)).map((fault) => ({ ...fault, rule, level: 'block' }));

describe.each(cases)('the words for %s', (_what, document, rule, blocker) => {
  const [finding] = found(document, rule);
  if (!finding) throw new Error('the rule does not fire');
  const blocked = blockerSentence(finding, document);

  it('refuse in one sentence that says what is missing and where to add it', () => {
    expect(blocked).toBe(blocker);
  });

  it('ask first, then give the reason and an example, plainly and kindly', () => {
    const { question, reason, example } = noteOf(finding, document);
    expect(question).toMatch(/\?$/);
    for (const sentence of [question, reason, example, blocked]) {
      expect([sentence, faultsOf(sentence)]).toEqual([sentence, []]);
      expect(startsLikeASentence(sentence)).toBe(true);
    }
  });
});

it('there are words for every rule that may block', () => {
  expect(new Set(cases.map(([, , rule]) => rule))).toEqual(new Set(Object.keys(rules)));
});

it('a long cause is cut at a word', () => {
  const long = written(
    [
      reword(
        'The recipe   of the second line has had no upper limit for the heater since the update in May',
      ),
    ],
    sound,
  );
  const [finding] = found(long, 'E3');
  expect(finding && blockerSentence(finding, long)).toContain(
    '“The recipe of the second line has had no upper limit for…”',
  );
});
