import * as z from 'zod/mini';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate, type Migration } from '../../../src/domain/causes/migrate';
import { migrations, readCauseDocument, readCauses } from '../../../src/domain/causes/migrations';
import { fits, propertyOf, sizeOf, storedOf } from '../../../src/domain/causes/stored-of';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { Entry } from '../../../src/domain/record/entry';
import { replay } from '../record/logging';
import { longLog } from '../record/logging';

const Stored = z.looseObject({ property: z.unknown(), log: z.unknown() });

/** As it was stored; never written anew, or it would prove nothing. */
const frozen = (format: number): { property?: unknown; log?: unknown } => {
  const file = join(__dirname, 'fixtures', `format-${format}.json`);
  return Stored.parse(JSON.parse(readFileSync(file, 'utf8')));
};

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what was ever stored', () => {
  const formats = Array.from({ length: migrations.length + 1 }, (_, index) => index + 1);

  it.each(formats)('reads from format %d and still fits its digests', (format) => {
    const read = readCauses(frozen(format).property);
    expect(read.ok && fits(read.value)).toBe(true);
  });

  it.each(formats)('is in format %d still what its log replays to', (format) => {
    const { property, log } = frozen(format);
    const replayed = replay(z.array(Entry).parse(log));
    const made = replayed.ok
      ? storedOf(replayed.value.document, replayed.value.seq, replayed.value.head)
      : replayed;
    expect(readCauses(property)).toEqual({ ok: true, value: json(made) });
  });

  it('is what the domain has, in format 1', () => {
    const { property } = frozen(1);
    expect(readCauses(property)).toEqual({ ok: true, value: property });
  });

  it('is written in the newest format', () => {
    const { property } = frozen(formats.length);
    const read = readCauses(property);
    expect(read.ok && json(propertyOf(read.value))).toEqual(property);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'hello'],
    ['a list', []],
    ['no document', {}],
    ['a document of no format', { ...emptyCauseDocument, format: undefined }],
    ['format 1 under the number of format 2', { ...emptyCauseDocument, format: 2 }],
    ['a newer format than this version knows', { ...emptyCauseDocument, format: 3 }],
    ['a member nobody knows', { ...emptyCauseDocument, colour: 'red' }],
  ])('is unreadable when it is %s', (_what, raw) => {
    const refusal = { ok: false, refusal: { reason: 'unreadable' } };
    expect(readCauseDocument(raw)).toEqual(refusal);
    const stored = storedOf(emptyCauseDocument, 1, '0'.repeat(64));
    expect(readCauses({ ...stored, document: raw })).toEqual(refusal);
  });
});

describe('migrations', () => {
  const steps: Migration[] = [
    ({ title, ...rest }) => ({ ...rest, name: title }),
    (stored) => ({ ...stored, tags: [] }),
  ];

  it.each<[string, unknown, unknown]>([
    ['the oldest, all the way', { format: 1, title: 'a' }, { format: 3, name: 'a', tags: [] }],
    ['a later one, the rest of it', { format: 2, name: 'a' }, { format: 3, name: 'a', tags: [] }],
    ['the newest, not at all', { format: 3, name: 'a' }, { format: 3, name: 'a' }],
    ['a newer one, not at all', { format: 4, name: 'a' }, { format: 4, name: 'a' }],
    ['what has no format, not at all', { name: 'a' }, { name: 'a' }],
    ['what is nothing, not at all', null, null],
    ['a format that is no number, not at all', { format: 'one' }, { format: 'one' }],
  ])('take %s', (_what, stored, expected) => {
    expect(migrate(stored, steps)).toEqual(expected);
  });
});

describe('the size of a property', () => {
  it('is that of the JSON that is written, in characters', () => {
    const stored = storedOf(longLog(9).end.document, 9, '0'.repeat(64));
    expect(sizeOf(stored)).toBe(JSON.stringify(propertyOf(stored)).length);
    expect(readCauses(json(propertyOf(stored)))).toEqual({ ok: true, value: stored });
  });
});
