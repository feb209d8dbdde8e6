import fc from 'fast-check';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { type CauseDocument, emptyCauseDocument } from '../../../src/domain/causes/document';
import { inverse } from '../../../src/domain/causes/inverse';
import { readCauseDocument } from '../../../src/domain/causes/migrations';
import { logged, readLogged } from '../../../src/domain/causes/packed/logged';
import { pack } from '../../../src/domain/causes/packed/pack';
import { propertyLimit } from '../../../src/domain/causes/stored';
import { propertyOf, sizeOf, storedOf } from '../../../src/domain/causes/stored-of';
import { digestOf } from '../../../src/domain/digest';
import { commandSamples, worked } from '../../contract/command-samples';
import { anySession, givenBy, type Given } from './any-command';
import { largeAnalysis } from './large-analysis';
import { ada, ben, by, eve, issue } from './writing';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const characters = (value: unknown): number => JSON.stringify(value).length;

interface Step {
  readonly command: CauseCommand;
  readonly document: CauseDocument;
}

/** Every document a session went through; now and then one is taken back at once. */
function steps(session: readonly Given[]): Step[] {
  const made: Step[] = [];
  session.forEach(({ actor, command }, index) => {
    const before = made.at(-1)?.document ?? emptyCauseDocument;
    const given = [command];
    const back = index % 8 === 0 ? inverse(before, command) : null;
    if (back) given.push(back);
    for (const each of given) {
      const applied = apply(made.at(-1)?.document ?? before, each, by(actor));
      if (applied.ok) made.push({ command: each, document: applied.value });
    }
  });
  return made;
}

const longSession = fc.array(givenBy(ada, ben, eve), { minLength: 150, maxLength: 150 });

describe('any analysis that was written', () => {
  it('reads back to itself and its digest, from every format, ten thousand times', () => {
    let documents = 0;
    fc.assert(
      fc.property(longSession, (session) => {
        for (const { document } of steps(session)) {
          const digest = digestOf(document);
          const read = readCauseDocument(json(pack(document)));
          const older = readCauseDocument(json(document));
          expect(read.ok && digestOf(read.value)).toBe(digest);
          expect(older.ok && digestOf(older.value)).toBe(digest);
          documents += 1;
        }
      }),
      { numRuns: 270 },
    );
    expect(documents).toBeGreaterThanOrEqual(10_000);
  });

  it('stands in the log in commands that read as they were given', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        for (const { command } of steps(session)) {
          expect(json(readLogged(json(logged(command))))).toEqual(json(command));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(Object.entries(commandSamples))('the command %s', (_kind, command) => {
  it('reads from the log as it was given, packed or not', () => {
    expect(json(readLogged(json(logged(command))))).toEqual(json(command));
    expect(json(readLogged(json(command)))).toEqual(json(command));
  });
});

describe('causes out of outline order', () => {
  const disordered = { ...worked, causes: worked.causes.toReversed() };

  it('are put in order on the issue', () => {
    const read = readCauseDocument(json(pack(disordered)));
    expect(read).toEqual({ ok: true, value: json(worked) });
  });

  const [top] = worked.causes;
  const beneath = (id: string, parent: string) => ({ ...top, ...{ id, parent } });
  it.each<[string, unknown]>([
    ['adopted', { kind: 'adopt', document: disordered }],
    ['carried over', { kind: 'carryOver', document: disordered }],
    [
      'brought back',
      {
        ...{ kind: 'restoreCauses', after: null, kept: [] },
        causes: [
          top,
          beneath('deep01', 'leak01'),
          beneath('deep02', 'leak01'),
          beneath('deep03', 'deep01'),
        ],
      },
    ],
    [
      'of a template',
      {
        ...{ kind: 'startFrom', template: issue(3) },
        causes: ['seal03', 'seal02', null].map((parent, index) => ({
          ...{ id: `seal0${4 - index}`, parent, leg: 'escape', text: 'Why?', class: 'method' },
        })),
      },
    ],
  ])('stay as they were given in the log when they are %s', (_what, raw) => {
    const command = readLogged(json(raw));
    expect(json(command)).toEqual(json(raw));
    expect(command && logged(command)).toBe(command);
  });
});

describe('what is written down', () => {
  const written = json(pack(worked));

  it('can be read by a person: names, words and no more', () => {
    expect(written).toMatchObject({
      format: 2,
      people: ['712020:ada', '712020:ben'],
      causes: [
        { id: 'leak01', text: 'Fluid passes the shaft seal' },
        {
          id: 'seal02',
          text: 'The seal hardened at 80 °C',
          root: true,
          verifications: [{ by: 1, result: 'passed' }],
        },
      ],
    });
  });

  it('leaves out what is as usual', () => {
    const [leak] = pack(worked).causes;
    expect(json(leak)).toEqual({ id: 'leak01', text: 'Fluid passes the shaft seal' });
  });

  const { causes, people, kept } = pack(worked);
  const [leak, seal] = causes;
  const [verification] = seal?.verifications ?? [];
  it.each<[string, object]>([
    ['a cause without an effect to explain', { causes: [leak, { ...seal, depth: 3 }] }],
    ['a first cause that explains nothing', { causes: [{ ...leak, depth: 2 }, seal] }],
    ['a depth of nought', { causes: [leak, { ...seal, depth: 0 }] }],
    ['half a depth', { causes: [leak, { ...seal, depth: 1.5 }] }],
    ['a cause twice', { causes: [leak, leak] }],
    ['a cause with a parent as well', { causes: [leak, { ...seal, parent: 'leak01' }] }],
    ['a member nobody knows in a cause', { causes: [leak, { ...seal, colour: 'red' }] }],
    ['a member nobody knows', { colour: 'red' }],
    ['an author nobody knows', { causes: [leak, { ...seal, by: 2 }] }],
    ['an author before the first', { causes: [leak, { ...seal, by: -1 }] }],
    ['an author by name', { causes: [leak, { ...seal, by: '712020:ada' }] }],
    ['words of nobody', { causes: [leak, { ...seal, wordedBy: 2 }] }],
    [
      'a verification of nobody',
      { causes: [leak, { ...seal, verifications: [{ ...verification, by: 2 }] }] },
    ],
    ['a decision of nobody', { kept: [{ ...kept?.[0], by: 2 }] }],
    ['nobody at all', { people: [] }],
    ['a person without a name', { people: ['', ...people.slice(1)] }],
    ['no list of people', { people: undefined }],
    ['a cause ruled out for no reason', { causes: [{ ...leak, ruledOut: ' ' }, seal] }],
    ['the causes of format 1', { causes: worked.causes }],
    ['another number of its format', { format: 1 }],
    ['a format to come', { format: 3 }],
  ])('is unreadable with %s', (_what, tampered) => {
    expect(readCauseDocument(written).ok).toBe(true);
    const raw = json({ ...pack(worked), ...tampered });
    expect(readCauseDocument(raw)).toEqual({ ok: false, refusal: { reason: 'unreadable' } });
  });

  it.each(['adopt', 'carryOver'] as const)('is no command %s when it is unreadable', (kind) => {
    const document = { ...pack(worked), people: [] };
    expect(readLogged(json({ kind, document }))).toBeUndefined();
  });
});

describe('three hundred causes of fifty characters by four people', () => {
  const large = largeAnalysis(300);
  const stored = storedOf(large, 9_999, '0'.repeat(64));

  it('fit the issue, with room', () => {
    expect(large.causes.every(({ text }) => text.length === 50)).toBe(true);
    expect(sizeOf(stored)).toBe(characters(propertyOf(stored)));
    expect(sizeOf(stored)).toBeLessThan(0.95 * propertyLimit);
    expect(characters(stored)).toBeGreaterThan(2 * propertyLimit);
  });

  it('fit an entry of the log, adopted, carried over, taken out and brought back', () => {
    const tops = large.causes.filter(({ parent }) => parent === null);
    const [back] = tops
      .map(({ id }) => inverse(large, { kind: 'removeCause', id }))
      .flatMap((each) => (each?.kind === 'restoreCauses' ? each : []))
      .toSorted((a, b) => b.causes.length - a.causes.length);
    if (!back) throw new Error('nothing to restore');
    expect(back.causes.length).toBeGreaterThan(200);
    expect(characters(back)).toBeGreaterThan(propertyLimit);
    const asked = large.causes.map(({ id, parent, leg, text, class: kind }) => ({
      ...{ id, parent, leg, text, class: kind },
    }));
    const commands = [
      back,
      { kind: 'adopt', document: large } as const,
      { kind: 'carryOver', document: large } as const,
      { kind: 'startFrom', template: issue(3), causes: asked } as const,
    ];
    for (const command of commands) {
      expect(characters(logged(command))).toBeLessThan(sizeOf(stored));
    }
  });
});
