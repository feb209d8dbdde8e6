import type { CauseCommand } from '../../../../src/domain/causes/command';
import { emptyCauseDocument, type CauseDocument } from '../../../../src/domain/causes/document';
import type { StructuralRuleId } from '../../../../src/domain/causes/rules/rule';
import { structuralRules as rules } from '../../../../src/domain/causes/rules/structural';
import { subjectOf } from '../../../../src/domain/causes/rules/subject';
import { acted, ada, ben, cause, eve, issue, root, verified, why, written } from '../writing';

const text = 'Seal hardened';
const start = written([why('leak01', null, 'Shaft leaks'), why('seal02', 'leak01', text)]);
const person = (id: string): CauseCommand => ({ kind: 'classify', id: cause(id), class: 'person' });
const out = (id: string): CauseCommand => ({ kind: 'ruleOut', id: cause(id), reason: 'No' });
const reword = (id: string, words: string): CauseCommand => ({
  kind: 'reword',
  id: cause(id),
  text: words,
});
const problem = (words: string): CauseCommand => ({
  kind: 'stateProblem',
  field: 'what',
  text: words,
});
const on = (...commands: CauseCommand[]) => written(commands, start);
const rooted = on(root('seal02'));
const checked = (document: CauseDocument, who = ben, result: 'passed' | 'failed' = 'passed') =>
  written([verified('seal02', text, result)], document, who);
const astray = written([out('leak01')], checked(rooted));

type Case = [what: string, document: CauseDocument, faults: string[]];

const table: Record<StructuralRuleId, Case[]> = {
  T1: [
    ['a leaf of class person', on(person('seal02')), ['seal02']],
    ['a root of class person', on(person('leak01'), root('leak01')), ['leak01']],
    [
      'a root with a why beneath it is still where the team stopped',
      on(person('leak01'), root('leak01')),
      ['leak01'],
    ],
    ['a person whose only why was ruled out', on(person('leak01'), out('seal02')), ['leak01']],
    ['a person with a why beneath', on(person('leak01')), []],
    ['a person that was ruled out', on(person('seal02'), out('seal02')), []],
    ['a person beneath an effect that was ruled out', on(person('seal02'), out('leak01')), []],
    ['a leaf of another class', on({ kind: 'classify', id: cause('seal02'), class: 'method' }), []],
    ['nothing written', emptyCauseDocument, []],
  ],
  C2: [
    ['the words of its effect', on(reword('seal02', 'Shaft leaks')), ['seal02 leak01']],
    ['in other case and punctuation', on(reword('seal02', ' shaft LEAKS! ')), ['seal02 leak01']],
    ['with because and the', on(reword('seal02', 'Because the shaft leaks.')), ['seal02 leak01']],
    [
      'the words of an effect further up',
      on(why('third3', 'seal02', 'Shaft leaks')),
      ['third3 leak01'],
    ],
    ['the words of the problem', on(problem('The shaft leaks')), ['leak01 problem']],
    ['in full-width letters', on(reword('seal02', 'Ｓｈａｆｔ leaks')), ['seal02 leak01']],
    ['the words of a sibling', on(why('other3', null, 'Shaft leaks')), []],
    ['one word more', on(reword('seal02', 'Shaft leaks again')), []],
    ['a negation', on(reword('seal02', 'Shaft never leaks')), []],
    [
      'another number',
      on(reword('leak01', 'Valve 1 stuck'), reword('seal02', 'Valve 2 stuck')),
      [],
    ],
    ['the other way round', on(reword('leak01', 'A moves B'), reword('seal02', 'B moves A')), []],
    ['blank causes beneath each other', on(reword('leak01', ''), reword('seal02', ' ')), []],
    ['a repetition that was ruled out', on(reword('seal02', 'Shaft leaks'), out('seal02')), []],
    [
      'another script, other words',
      on(reword('leak01', '軸が漏れる'), reword('seal02', '封が硬い')),
      [],
    ],
    [
      'another script, same words',
      on(reword('leak01', '軸が漏れる'), reword('seal02', '軸が漏れる。')),
      ['seal02 leak01'],
    ],
  ],
  E3: [
    ['no root named', start, ['analysis root']],
    ['nothing written', emptyCauseDocument, ['analysis root']],
    ['a root nobody verified', rooted, ['seal02 verification']],
    ['a root whose verification failed', checked(rooted, ben, 'failed'), ['seal02 pass']],
    [
      'a root reworded since',
      written([reword('seal02', 'Seal is old')], checked(rooted)),
      ['seal02 renewal'],
    ],
    [
      'a failure before other words',
      written([reword('seal02', 'Seal is old')], checked(rooted, ben, 'failed')),
      ['seal02 verification'],
    ],
    ['one of two roots', written([root('leak01')], checked(rooted)), ['leak01 verification']],
    ['a verified root that explains what was ruled out', astray, ['seal02 root leak01']],
    [
      'the same beside a root that stands',
      written([why('other3', null, 'Shaft bent'), root('other3')], astray),
      ['other3 verification'],
    ],
    ['a verified root', checked(rooted), []],
    ['verified by its author (another rule says so)', checked(rooted, ada), []],
  ],
  E4: [
    ['by its author', checked(rooted, ada), ['seal02']],
    [
      'by who reworded it',
      written(
        [verified('seal02', 'Seal is old')],
        written([reword('seal02', 'Seal is old')], rooted, eve),
        eve,
      ),
      ['seal02'],
    ],
    [
      'by its author, reworded by another',
      written(
        [verified('seal02', 'Seal is old')],
        written([reword('seal02', 'Seal is old')], rooted, eve),
        ada,
      ),
      ['seal02'],
    ],
    [
      'by another, failed since, then by its author',
      checked(checked(checked(rooted), ben, 'failed'), ada),
      ['seal02'],
    ],
    ['by another', checked(rooted), []],
    ['by both', checked(checked(rooted), ada), []],
    ['by nobody (another rule says so)', rooted, []],
    ['a cause that is no root', checked(start, ada), []],
  ],
  A1: [
    ['a root without an action', rooted, ['seal02']],
    ['one root of two', written([root('leak01'), acted('seal02', 4)], rooted), ['leak01']],
    [
      'an action unlinked again',
      written(
        [acted('seal02', 4), { kind: 'unlinkAction', id: cause('seal02'), issue: issue(4) }],
        rooted,
      ),
      ['seal02'],
    ],
    ['a root with an action', written([acted('seal02', 4)], rooted), []],
    ['no root', start, []],
  ],
  L2: [
    ['unanswered', start, ['analysis']],
    ['no', on({ kind: 'answerExtent', extent: { answer: 'no', note: 'One lot' } }), []],
    ['could', on({ kind: 'answerExtent', extent: { answer: 'could', note: 'P5' } }), []],
    ['exists', on({ kind: 'answerExtent', extent: { answer: 'exists', note: 'P5' } }), []],
  ],
};

describe.each(Object.values(rules))('$id fires where it should, and nowhere else', (rule) => {
  it.each(table[rule.id])('%s', (_what, document, faults) => {
    const found = rule
      .check(subjectOf(document))
      .map(({ node, data }) => [node, ...Object.values(data)].join(' '));
    expect(found).toEqual(faults);
  });
});
