import { caseSentence } from '../../../src/contract/wording/case/blocker';
import { expectations } from '../../../src/contract/wording/case/blockers/triage';
import { dayInWords } from '../../../src/contract/wording/day-words';
import { caseRules } from '../../../src/domain/gate/case-rules';
import { effectCases, type SaidCase } from './effect-cases';
import { faultsOf, startsLikeASentence } from './plain';

const key = 'PUMP-7';
const on = '2026-03-02';

/** Each rule in each of its ways. */
const cases: readonly SaidCase[] = [
  [
    'N1',
    'triage',
    { missing: 'source severity process' },
    'Triage does not say yet where it came to light, how bad it is and which process it belongs to: add it in “Quality”; whoever may edit this issue can.',
  ],
  [
    'N2',
    'triage',
    { missing: 'decision' },
    'It is not decided yet whether a CAPA is needed: decide it in “Quality”, with the reason either way.',
  ],
  [
    'N2',
    'triage',
    { missing: 'reason' },
    'Nothing says yet why a CAPA is needed, or why not: add the reason in “Quality”.',
  ],
  [
    'N2',
    'triage',
    { missing: 'capa' },
    'It was decided that a CAPA is needed, and none acts on a root yet: raise one from a root cause, or change the decision in “Quality”, with the reason.',
  ],
  [
    'N3',
    'triage',
    { rules: 'majorFromAudit recurrence' },
    'This project expects a CAPA here, because it is a major one that an audit found and it has come back: decide for one in “Quality”, or say there why not this time.',
  ],
  [
    'A10',
    'containment',
    { what: 'Stop shipping lot 77', stands: 'on' },
    'The containment “Stop shipping lot 77” is still on: lift it with the reason why that is safe, in “Actions and effect”.',
  ],
  [
    'A10',
    'containment',
    { what: 'Stop shipping lot 77', stands: 'unverified' },
    'The containment “Stop shipping lot 77” was lifted, and nobody looked whether it had held: say what you see in “Actions and effect”.',
  ],
  [
    'D1',
    'disposition',
    {},
    'Nothing says yet what became of what did not conform: record it under “Disposition” in “Actions and effect”, with who decided it.',
  ],
  [
    'D2',
    'disposition',
    { on },
    'What was accepted under concession on 2 March 2026 has no reference yet: add where the concession stands, under “Disposition” in “Actions and effect”.',
  ],
  [
    'D3',
    'disposition',
    { on, found: 'nothing' },
    'What was to be put right by the decision of 2 March 2026 was not looked at again yet: verify it under “Disposition” in “Actions and effect”.',
  ],
  [
    'D3',
    'disposition',
    { on, found: 'doesNotConform' },
    'What was to be put right by the decision of 2 March 2026 does not conform yet: look at it again once it does, under “Disposition” in “Actions and effect”.',
  ],
  [
    'L7',
    'elsewhere',
    { count: 1, kind: 'process', name: 'Production' },
    'Whether it is elsewhere was not answered yet for the process “Production”: say what you found there under “Similar elsewhere” in “Actions and effect”.',
  ],
  [
    'L7',
    'elsewhere',
    { count: 3, kind: 'causeClass', name: 'material' },
    'Whether it is elsewhere was not answered yet for causes of the class “material” and 2 more: say what you found there under “Similar elsewhere” in “Actions and effect”.',
  ],
  [
    'L8',
    'systemChange',
    {},
    'It is still open whether the quality system itself has to change: answer it in “Actions and effect”.',
  ],
  [
    'A11',
    'adverseEffect',
    {},
    'It is still open whether the action itself could do harm: answer it in “Actions and effect”.',
  ],
  [
    'A3',
    'actions',
    { found: 'weak' },
    'All actions hold only as long as people remember them: add a stronger one, or say why none can be found, in “Actions and effect”.',
  ],
  [
    'A3',
    'actions',
    { found: 'unclassed' },
    'No action was confirmed yet to hold without anybody remembering it: confirm how strong each is in “Actions and effect”.',
  ],
  [
    'A12',
    'actions',
    { key, found: 'gone' },
    'The page that PUMP-7 was to change is gone, or Ratchet may not see it: choose the one that was changed in “Actions and effect”.',
  ],
  [
    'A12',
    'actions',
    { key, found: 'same' },
    'The page that PUMP-7 was to change has not changed since that was planned: publish the change, or take the page back in “Actions and effect”.',
  ],
  [
    'A12',
    'actions',
    { key, found: 'sameText' },
    'The page that PUMP-7 was to change was saved again, but its text is the same: publish the change, or take the page back in “Actions and effect”.',
  ],
  [
    'A13',
    'actions',
    { key, stands: 'open' },
    'PUMP-7 is not done yet: finish it, or unlink it in “Actions and effect” if it does not act on the cause.',
  ],
  [
    'A13',
    'actions',
    { key, stands: 'dropped' },
    'PUMP-7 was closed without being done, and nothing else acts on its cause: link what does in “Actions and effect”.',
  ],
  [
    'A13',
    'actions',
    { key, stands: 'gone' },
    'PUMP-7 is gone or hidden, and nothing else acts on its cause: ask somebody who sees it, or link what does in “Actions and effect”.',
  ],
  [
    'A15',
    'actions',
    {},
    'What was done did not help, and nothing has been done since: add what acts on the cause as it is understood now, in “Actions and effect”.',
  ],
  [
    'A14',
    'actions',
    { key, from: on, to: '2026-04-20' },
    'The due date of PUMP-7 was moved from 2 March 2026 to 20 April 2026: say why in “Actions and effect”.',
  ],
  [
    'A14',
    'actions',
    { from: on, to: '2026-04-20' },
    'The due date was moved from 2 March 2026 to 20 April 2026: say why in “Actions and effect”.',
  ],
  ...effectCases,
];

describe('what a gate says of a case', () => {
  it.each(cases)('%s, %s, %j', (rule, place, data, sentence) => {
    const said = caseSentence({ rule, level: 'block', place, data });
    expect(said).toBe(sentence);
    expect([said, faultsOf(said)]).toEqual([said, []]);
    expect(startsLikeASentence(said)).toBe(true);
  });

  it('leaves no rule out', () => {
    const told = new Set(cases.map(([rule]) => rule));
    expect(caseRules.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it.each(Object.values(expectations))('expects a CAPA because %s', (why) => {
    expect(why).toMatch(/^it [a-z]+ [^.]+$/);
  });
});

describe('a day in words', () => {
  it.each([
    ['2026-03-02', '2 March 2026'],
    ['2026-12-31', '31 December 2026'],
  ])('%s is %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});
