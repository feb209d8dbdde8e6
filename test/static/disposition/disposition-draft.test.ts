import { AccountId, CaseItemId } from '../../../src/domain/id';
import {
  type DispositionDraft,
  readDraft,
} from '../../../static/features/disposition/disposition-draft';

const id = CaseItemId.parse('decide1');
const ada = AccountId.parse('712020:ada');

const draft = (change: Partial<DispositionDraft> = {}): DispositionDraft => ({
  kind: 'corrected',
  means: null,
  amount: '',
  unit: '',
  decidedBy: ada,
  decidedOn: '2026-03-02',
  concession: '',
  note: '',
  ...change,
});

describe('a disposition as it is written', () => {
  it.each([
    ['which of the four', { kind: null }, 'kind'],
    ['who decided', { decidedBy: null }, 'decidedBy'],
    ['when', { decidedOn: '' }, 'decidedOn'],
    ['a day there is', { decidedOn: '2026-02-30' }, 'decidedOn'],
    ['where the concession stands', { kind: 'concession', concession: ' ' }, 'concession'],
    ['a number', { amount: 'a few', unit: 'pieces' }, 'quantity'],
    ['no less than nothing', { amount: '-2', unit: 'pieces' }, 'quantity'],
    ['of what', { amount: '12' }, 'quantity'],
    ['how many of that', { unit: 'pieces' }, 'quantity'],
  ] as const)('needs %s', (_what, change, field) => {
    const read = readDraft(draft(change), id);
    expect(read).toMatchObject({ kind: 'missing' });
    expect(read.kind === 'missing' && Object.keys(read.problems)).toEqual([field]);
  });

  it('says of everything at once what it needs', () => {
    const read = readDraft(draft({ kind: null, decidedBy: null, decidedOn: '' }), id);
    expect(read.kind === 'missing' && Object.keys(read.problems)).toHaveLength(3);
  });

  it.each([
    ['12', 12],
    ['0', 0],
    ['1,5', 1.5],
    [' 2.25 ', 2.25],
  ])('reads the amount “%s” as people write it', (amount, read) => {
    expect(readDraft(draft({ amount, unit: ' kg ' }), id)).toMatchObject({
      disposition: { quantity: { amount: read, unit: 'kg' } },
    });
  });

  it('keeps a reference only where there is a concession', () => {
    const both = { concession: 'DEV-12' };
    expect(readDraft(draft({ ...both, kind: 'concession' }), id)).toMatchObject({
      disposition: both,
    });
    expect(readDraft(draft(both), id)).not.toHaveProperty('disposition.concession');
  });

  it('leaves out what was not said', () => {
    expect(readDraft(draft(), id)).toEqual({
      kind: 'read',
      disposition: {
        id,
        kind: 'corrected',
        decidedBy: ada,
        decidedOn: '2026-03-02',
        note: '',
      },
    });
  });
});
