import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { inverse } from '../../../src/domain/causes/inverse';
import { answerLink, asItReads } from '../../../src/domain/causes/links';
import { causeOf } from '../../../src/domain/causes/outline';
import { subjectOf } from '../../../src/domain/causes/rules/subject';
import { structuralRules } from '../../../src/domain/causes/rules/structural';
import { by, ben, cause, root, why, written } from './writing';

const seal = cause('seal02');
const start = written([
  { kind: 'stateProblem', field: 'what', text: 'Pump P4 leaks' },
  why('leak01', null, 'Fluid passes the seal'),
  why('seal02', 'leak01', 'The seal hardened'),
  why('other3', null, 'The housing cracked'),
  root('seal02'),
]);

function answered(document: CauseDocument, id: string, reading: 'confirmed' | 'rejected') {
  const found = causeOf(document, cause(id));
  if (!found) throw new Error(`${id} is not there`);
  return written([answerLink(document, found, reading)], document);
}

const readings = (document: CauseDocument) =>
  asItReads(document).causes.map(({ id, reading }) => `${id} ${reading}`);

const read = answered(answered(start, 'seal02', 'confirmed'), 'leak01', 'confirmed');
const reword = (id: string, text: string): CauseCommand => ({
  kind: 'reword',
  id: cause(id),
  text,
});

describe('a link that was read back', () => {
  it('stands while both of its ends say what was read', () => {
    expect(readings(read)).toEqual(['leak01 confirmed', 'seal02 confirmed', 'other3 unread']);
    expect(asItReads(read)).toBe(read);
  });

  it.each<[string, CauseCommand, string[]]>([
    [
      'its cause is reworded',
      reword('seal02', 'The seal is old'),
      ['leak01 confirmed', 'seal02 unread'],
    ],
    [
      'its effect is reworded, and so is the link above',
      reword('leak01', 'Fluid passes the shaft'),
      ['leak01 unread', 'seal02 unread'],
    ],
    [
      'the problem is stated otherwise',
      { kind: 'stateProblem', field: 'what', text: 'Pump P4 drips' },
      ['leak01 unread', 'seal02 confirmed'],
    ],
    [
      'it is moved beneath another effect',
      { kind: 'move', id: seal, parent: cause('other3'), after: null },
      ['leak01 confirmed', 'seal02 unread'],
    ],
  ])('is to be read again when %s', (_what, command, expected) => {
    const changed = readings(written([command], read, ben));
    expect(changed.filter((each) => !each.startsWith('other3'))).toEqual(expected);
  });

  it('stands again with the words that were read', () => {
    const there = written([reword('seal02', 'The seal is old')], read);
    expect(readings(written([reword('seal02', 'The seal hardened')], there))).toEqual(
      readings(read),
    );
  });

  it('that was rejected holds nothing back any more once its words are mended', () => {
    const rejected = answered(read, 'seal02', 'rejected');
    const levels = (document: CauseDocument) =>
      structuralRules.C5.check(subjectOf(document)).map(({ data, level }) => [
        data['reading'],
        level,
      ]);
    expect(levels(rejected)).toContainEqual(['rejected', undefined]);
    const mended = written([reword('seal02', 'The seal hardened at 80 °C')], rejected);
    expect(levels(mended)).toEqual([['unread', 'advise']]);
  });

  it('of which no words were kept holds for any', () => {
    const older = written([{ kind: 'readLink', id: seal, reading: 'confirmed' }], start);
    expect(readings(written([reword('seal02', 'Another')], older))).toContain('seal02 confirmed');
  });

  it('is taken back to what it was, words and all', () => {
    const stale = written([reword('seal02', 'The seal is old')], read);
    const command: CauseCommand = { kind: 'readLink', id: seal, reading: 'unread' };
    const back = inverse(stale, command);
    const undone = back && apply(written([command], stale), back, by(ben));
    expect(undone).toEqual({ ok: true, value: stale });
  });

  it('keeps the very objects of what is not concerned, and of what is while it stays so', () => {
    const stale = written([reword('seal02', 'The seal is old')], read);
    const [leak, changed] = asItReads(stale).causes;
    expect(leak).toBe(stale.causes[0]);
    expect(asItReads({ ...stale }).causes[1]).toBe(changed);
  });
});
