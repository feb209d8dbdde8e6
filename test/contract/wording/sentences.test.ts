import { commandSentence } from '../../../src/contract/wording/command';
import { describeEvidence, inFull } from '../../../src/contract/wording/evidence';
import { gateRefusal, gateSentences } from '../../../src/contract/wording/gate';
import { refusalSentence } from '../../../src/contract/wording/refusal';
import { gateOf } from '../../../src/domain/blockers';
import type { QualityIssue } from '../../../src/domain/weight';
import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import { CommandRefusalReason } from '../../../src/domain/causes/command-refusal';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { AttachmentId, PageId } from '../../../src/domain/id';
import { evidence, issue } from '../../domain/causes/writing';
import { filed, holding } from '../../domain/case-file/filing';
import { completeNonconformance } from '../../domain/gate/complete-case';
import { commandSamples, worked } from '../command-samples';
import { faultsOf, startsLikeASentence } from './plain';
import { usual } from '../../domain/quality-issue';

describe('a closed gate', () => {
  const nothing = completeNonconformance.issue;
  const said = (change: Partial<QualityIssue>, transition = 'close'): string[] => {
    const asked = { ...nothing, ...change };
    return gateSentences(gateOf(asked, transition, usual), asked.document);
  };
  const unrooted = {
    ...nothing.document,
    causes: nothing.document.causes.map((cause) => ({ ...cause, root: false })),
  };
  const unanswered = { ...nothing.document, extent: { answer: 'unanswered' } } as const;

  it('says each thing that is missing, in a sentence of its own, of the case first', () => {
    expect(said({ document: unrooted, caseFile: emptyCaseFile })).toEqual([
      'Nothing says yet what became of what did not conform: record it under “Disposition” in “Actions and effect”, with who decided it.',
      'Whether it is elsewhere was not answered yet for the component “Pump head” and 1 more: say what you found there under “Similar elsewhere” in “Actions and effect”.',
      'No root cause is named yet: ask why until you can act on the answer, and name it as a root in the root-cause panel.',
    ]);
  });

  it('says so when only the missing severity makes it this strict', () => {
    const strict = { severity: null, capaNeeded: 'no', document: unrooted } as const;
    expect(said(strict)).toHaveLength(3);
    expect(said(strict).at(-1)).toContain('set the severity');
  });

  it.each<[string, Partial<QualityIssue>]>([
    ['a CAPA is never minor', { severity: null, workType: 'capa', document: unrooted }],
    ['a CAPA is needed', { severity: null, capaNeeded: 'yes', document: unrooted }],
    [
      'what is missing blocks a minor one too',
      { severity: null, capaNeeded: 'no', document: unanswered },
    ],
  ])('says nothing of being strict where %s', (_why, change) => {
    expect(said(change).length).toBeGreaterThan(0);
    expect(said(change).join(' ')).not.toContain('set the severity');
  });

  it('tells Jira no more at once than anybody reads there', () => {
    const holds = ['a', 'b', 'c', 'd'].flatMap((letter) =>
      [1, 2, 3].map((number) => holding(`hold${letter}${number}`)),
    );
    const told = (many: number): string[] => {
      const caseFile = filed(holds.slice(0, many), nothing.caseFile);
      const gate = gateOf({ ...nothing, document: unrooted, caseFile }, 'close', usual);
      return gateRefusal(gate, unrooted)?.split('\n') ?? [];
    };
    expect(told(11)).toHaveLength(12);
    expect(told(11).at(-1)).toMatch(/^No root cause is named yet/);
    expect(told(12)).toHaveLength(13);
    expect(told(12).at(-1)).toBe('And 1 more: “Quality” on this issue lists all of them.');
  });

  it('says nothing when it is open', () => {
    expect(gateRefusal(gateOf(nothing, 'close', usual), nothing.document)).toBeNull();
    expect(said({})).toEqual([]);
    expect(said({ document: unrooted, caseFile: emptyCaseFile }, 'start')).toEqual([]);
  });
});

describe('a refusal', () => {
  it.each(CommandRefusalReason.options)('%s is a plain sentence', (reason) => {
    const sentence = refusalSentence({ reason });
    expect([sentence, faultsOf(sentence)]).toEqual([sentence, []]);
    expect(startsLikeASentence(sentence)).toBe(true);
  });
});

describe('the history', () => {
  it.each(Object.entries(commandSamples))('says %s after a name', (_kind, command) => {
    const sentence = commandSentence(command, worked);
    expect([sentence, faultsOf(sentence)]).toEqual([sentence, []]);
    expect(sentence).toMatch(/^[a-z]/);
  });

  it('names a root by its words', () => {
    expect(commandSentence(commandSamples.nameRoot, worked)).toBe(
      'named a root cause: “The seal hardened at 80 °C”.',
    );
  });

  it('says what a verification found', () => {
    expect(commandSentence(commandSamples.verify, worked)).toBe(
      'verified “The seal hardened at 80 °C” by reproduction, which passed: “Tried it on the bench.”.',
    );
  });

  it('speaks of a cause that is gone without its words', () => {
    expect(commandSentence(commandSamples.move, emptyCauseDocument)).toBe('moved a cause.');
  });
});

describe('evidence in a few words', () => {
  it.each([
    ['PUMP-3', { kind: 'issue', id: evidence('proof1'), issue: issue(3), note: '' }],
    [
      'PUMP-3, “First report”',
      { kind: 'issue', id: evidence('proof1'), issue: issue(3), note: 'First report' },
    ],
    [
      'https://example.com/a',
      { kind: 'link', id: evidence('proof1'), url: 'https://example.com/a', note: '' },
    ],
    [
      'a Confluence page, “Protocol of the test”',
      {
        kind: 'page',
        id: evidence('proof1'),
        page: PageId.parse('123'),
        note: 'Protocol of the test',
      },
    ],
    [
      'commit 1a2b3c4 in github.com/acme/pump',
      {
        kind: 'commit',
        id: evidence('proof1'),
        url: 'https://github.com/acme/pump/commit/1a2b3c4d5e6f',
        note: '',
      },
    ],
    [
      'the file seal.jpg, “Brittle”',
      {
        kind: 'attachment',
        id: evidence('proof1'),
        attachment: AttachmentId.parse('10007'),
        name: 'seal.jpg',
        note: 'Brittle',
      },
    ],
    [
      '95 °C, “At the heater”',
      { kind: 'measurement', id: evidence('proof1'), value: 95, unit: '°C', note: 'At the heater' },
    ],
    ['“Seal is brittle”', { kind: 'observation', id: evidence('proof1'), note: 'Seal is brittle' }],
    [
      'interview (Fitter), “Hot since May”',
      { kind: 'interview', id: evidence('proof1'), role: 'Fitter', note: 'Hot since May' },
    ],
  ] as const)('%s', (words, item) => {
    expect(describeEvidence(item)).toBe(words);
  });

  it('is cut in a sentence and whole where it is read', () => {
    const note = 'We calculate for 25 ml/h, because that is what the bench can do in one shift';
    const item = { kind: 'observation', id: evidence('proof1'), note } as const;
    expect(describeEvidence(item)).toMatch(/^“We calculate .+…”$/);
    expect(describeEvidence(item, inFull)).toBe(`“${note}”`);
  });
});
