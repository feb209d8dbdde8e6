import * as fc from 'fast-check';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import { emptyCaseFile, type CaseFile } from '../../../src/domain/case-file/case-file';
import type { Disposition } from '../../../src/domain/case-file/disposition';
import { DispositionKind } from '../../../src/domain/case-file/disposition';
import {
  dispositionKinds,
  dispositionRecord,
  fieldAfter,
} from '../../../src/domain/case-file/disposition-record';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { ada, ben, by, written } from '../causes/writing';
import { day, filed, item, refusalOf } from './filing';

const disposing = (
  kind: DispositionKind,
  more: Partial<Disposition> = {},
): Extract<CaseCommand, { kind: 'dispose' }> => ({
  kind: 'dispose',
  disposition: {
    id: item(`${kind.toLowerCase()}01`),
    kind,
    decidedBy: ada,
    decidedOn: day('2026-03-01'),
    note: '',
    ...more,
  },
});

const stated = written([{ kind: 'stateProblem', field: 'what', text: 'Seals tear' }]);

describe('what is to be on record about what did not conform', () => {
  const cases: [string, CaseFile, typeof stated, Record<string, string>][] = [
    [
      'nothing yet',
      emptyCaseFile,
      emptyCauseDocument,
      { nature: 'missing', actions: 'missing', concessions: 'notNeeded', authority: 'missing' },
    ],
    [
      'what it is',
      emptyCaseFile,
      stated,
      { nature: 'there', actions: 'missing', concessions: 'notNeeded', authority: 'missing' },
    ],
    [
      'put right',
      filed([disposing('corrected')]),
      stated,
      { nature: 'there', actions: 'there', concessions: 'notNeeded', authority: 'there' },
    ],
    [
      'a concession without its reference',
      filed([disposing('concession')]),
      stated,
      { nature: 'there', actions: 'there', concessions: 'missing', authority: 'there' },
    ],
    [
      'a concession with its reference',
      filed([disposing('concession', { concession: 'DEV-12' })]),
      stated,
      { nature: 'there', actions: 'there', concessions: 'there', authority: 'there' },
    ],
  ];

  it.each(cases)('%s', (_what, file, document, record) => {
    expect(dispositionRecord(file, document)).toEqual(record);
  });
});

describe('Jira’s field after a change of the record', () => {
  it.each([
    ['says what was recorded', [], [], ['corrected'], ['corrected']],
    ['no longer says what was taken back', ['corrected'], ['corrected'], [], []],
    ['keeps what a person chose there', ['held'], [], ['corrected'], ['corrected', 'held']],
    ['says what is recorded in place of it', ['held'], ['held'], ['concession'], ['concession']],
    [
      'loses nothing that was recorded before',
      [],
      ['held'],
      ['corrected', 'held'],
      ['corrected', 'held'],
    ],
  ] as const)('%s', (_what, says, before, after, field) => {
    expect(fieldAfter(says, before, after)).toEqual(field);
  });
});

describe('dispositions', () => {
  it('are told to Jira’s field by their kinds, each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...DispositionKind.options), { maxLength: 8 }),
        (kinds) => {
          const file = filed(
            kinds.map((kind, index) => disposing(kind, { id: item(`decided${index}`) })),
          );
          const told = dispositionKinds(file);
          expect(new Set(told)).toEqual(new Set(kinds));
          expect(told).toEqual(DispositionKind.options.filter((kind) => told.includes(kind)));
        },
      ),
    );
  });

  it('are not decided on a day to come', () => {
    const ahead = disposing('held', { decidedOn: day('2026-03-04') });
    expect(refusalOf(ahead, emptyCaseFile)).toBe('dayAhead');
    const correct = { kind: 'correctDisposition', disposition: ahead.disposition } as const;
    expect(refusalOf(correct, filed([disposing('held')]))).toBe('dayAhead');
  });

  const put = filed([disposing('corrected', { id: item('right01') })]);
  const looked = filed(
    [{ kind: 'reverify', id: item('right01'), result: 'conforms', note: 'Measured again' }],
    put,
    by(ben),
  );

  it('are looked at again once something was put right, and only then', () => {
    expect(looked.dispositions).toMatchObject([{ reverified: { result: 'conforms', by: ben } }]);
    const held = filed([disposing('held', { id: item('held001') })]);
    const again = {
      kind: 'reverify',
      id: item('held001'),
      result: 'conforms',
      note: 'Seen',
    } as const;
    expect(refusalOf(again, held)).toBe('nothingToReverify');
  });

  it.each([
    ['keeps the look at it when only a word is corrected', 'corrected', true],
    ['is looked at anew once another decision stands in its place', 'held', false],
  ] as const)('%s', (_what, kind, isKept) => {
    const { disposition } = disposing(kind, { id: item('right01'), note: 'All of lot 77' });
    const after = filed([{ kind: 'correctDisposition', disposition }], looked);
    expect(after.dispositions[0]?.reverified !== undefined).toBe(isKept);
  });

  it('leave when they were written by mistake', () => {
    const back = {
      kind: 'withdraw',
      what: 'disposition',
      id: item('right01'),
      reason: 'Wrong issue',
    } as const;
    expect(filed([back], put).dispositions).toEqual([]);
    expect(refusalOf(back, emptyCaseFile)).toBe('itemMissing');
  });
});
