import { Day } from '../../../../src/domain/calendar';
import type { CauseCommand } from '../../../../src/domain/causes/command';
import { emptyCauseDocument } from '../../../../src/domain/causes/document';
import { cause, root, why, written } from '../writing';
import { type CasesOf, describeFiring, on, out, problem, reword, rooted, start } from './firing';

const read = (id: string, reading: 'confirmed' | 'rejected' | 'unread'): CauseCommand => ({
  kind: 'readLink',
  id: cause(id),
  reading,
});
const dated = (id: string, day: string): CauseCommand => ({
  kind: 'dateCause',
  id: cause(id),
  on: Day.parse(day),
});
const then = (...commands: CauseCommand[]) => written(commands, rooted);

const table: CasesOf<'C'> = {
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
  C3: [
    [
      'the only why is the root',
      written([why('leak01', null, 'Seal hard'), root('leak01')]),
      ['leak01'],
    ],
    [
      'another line was begun and left blank',
      written([why('leak01', null, 'Seal hard'), root('leak01'), why('blank2', 'leak01', ' ')]),
      ['leak01'],
    ],
    ['one why that nobody named a root yet', written([why('leak01', null, 'Seal hard')]), []],
    ['a root two whys deep', rooted, []],
    ['a root at the top with a why beneath', on(root('leak01')), []],
    ['a root at the top beside a cause that was ruled out', on(root('leak01'), out('seal02')), []],
    ['nothing written', emptyCauseDocument, []],
  ],
  C5: [
    ['nothing read: the root comes first', rooted, ['seal02 unread advises']],
    ['the next on the way', then(read('seal02', 'confirmed')), ['leak01 unread advises']],
    ['all read', then(read('seal02', 'confirmed'), read('leak01', 'confirmed')), []],
    [
      'a link on the way that was rejected',
      then(read('seal02', 'confirmed'), read('leak01', 'rejected')),
      ['leak01 rejected'],
    ],
    [
      'the root’s own link was rejected',
      then(read('seal02', 'rejected')),
      ['seal02 rejected', 'leak01 unread advises'],
    ],
    [
      'rejected off the way',
      then(
        why('other3', null, 'Shaft bent'),
        read('other3', 'rejected'),
        read('seal02', 'confirmed'),
        read('leak01', 'confirmed'),
      ),
      ['other3 rejected advises'],
    ],
    [
      'rejected and ruled out',
      then(
        why('other3', null, 'Shaft bent'),
        read('other3', 'rejected'),
        out('other3'),
        read('seal02', 'confirmed'),
        read('leak01', 'confirmed'),
      ),
      [],
    ],
    [
      'two roots on one way ask once',
      then(
        why('twin03', 'leak01', 'Shaft worn'),
        root('twin03'),
        read('seal02', 'confirmed'),
        read('twin03', 'confirmed'),
      ),
      ['leak01 unread advises'],
    ],
    [
      'two roots, each with its own way',
      then(why('twin03', 'leak01', 'Shaft worn'), root('twin03')),
      ['seal02 unread advises', 'twin03 unread advises'],
    ],
    ['no root yet', start, []],
    [
      'rejected before there is a root',
      on(read('seal02', 'rejected')),
      ['seal02 rejected advises'],
    ],
  ],
  C6: [
    ['one line down to the root', rooted, ['analysis']],
    ['a blank line beside it', then(why('blank3', 'leak01', '')), ['analysis']],
    ['a branch', then(why('other3', 'leak01', 'Shaft worn')), []],
    ['a branch that was ruled out', then(why('other3', 'leak01', 'Shaft worn'), out('other3')), []],
    ['another leg', then(why('other3', null, 'Test runs cold')), []],
    [
      'an alternative beneath the root that was ruled out',
      then(why('other3', 'seal02', 'Wrong lot'), out('other3')),
      [],
    ],
    [
      'one why only (another rule asks)',
      written([why('leak01', null, 'Seal hard'), root('leak01')]),
      [],
    ],
    ['no root yet', start, []],
  ],
  C8: [
    [
      'a day later than its effect',
      on(dated('leak01', '2026-03-01'), dated('seal02', '2026-03-02')),
      ['seal02 leak01 2026-03-02 2026-03-01'],
    ],
    [
      'later than the nearest effect with a date',
      on(
        why('third3', 'seal02', 'Too hot'),
        dated('leak01', '2026-03-01'),
        dated('third3', '2026-03-02'),
      ),
      ['third3 leak01 2026-03-02 2026-03-01'],
    ],
    [
      'earlier than the next, later than the one above',
      on(
        why('third3', 'seal02', 'Too hot'),
        dated('leak01', '2026-03-01'),
        dated('seal02', '2026-03-03'),
        dated('third3', '2026-03-02'),
      ),
      ['seal02 leak01 2026-03-03 2026-03-01'],
    ],
    ['the same day', on(dated('leak01', '2026-03-01'), dated('seal02', '2026-03-01')), []],
    ['a year earlier', on(dated('leak01', '2026-03-01'), dated('seal02', '2025-11-30')), []],
    ['one date only', on(dated('seal02', '2026-03-02')), []],
    [
      'later than a sibling',
      on(
        why('other3', null, 'Shaft bent'),
        dated('leak01', '2026-03-01'),
        dated('other3', '2026-03-02'),
      ),
      [],
    ],
    [
      'later and ruled out',
      on(dated('leak01', '2026-03-01'), dated('seal02', '2026-03-02'), out('seal02')),
      [],
    ],
  ],
  C11: [
    ['one word', on(out('seal02', 'No')), ['seal02']],
    ['two words', on(out('seal02', 'Not likely.')), ['seal02']],
    ['marks are no words', on(out('seal02', 'No – – –')), ['seal02']],
    [
      'the cause again',
      on(reword('seal02', 'The seal hardened'), out('seal02', 'Seal hardened')),
      ['seal02'],
    ],
    [
      'the cause again, at length',
      on(
        reword('seal02', 'Seal got hard at the oven'),
        out('seal02', 'the seal got hard at the oven.'),
      ),
      ['seal02'],
    ],
    ['three words', on(out('seal02', 'Dry on bench')), []],
    ['a sentence', on(out('seal02', 'The same lot runs on line 1 without a leak')), []],
    ['a short sentence without blanks', on(out('seal02', '実験で再現せず')), []],
    ['two letters of such a script', on(out('seal02', '不明')), ['seal02']],
    ['considered', start, []],
  ],
};

describeFiring(table);
