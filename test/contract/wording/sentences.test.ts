import { commandSentence } from '../../../src/contract/wording/command';
import { describeEvidence, inFull } from '../../../src/contract/wording/evidence';
import { gateSentences } from '../../../src/contract/wording/gate';
import { refusalSentence } from '../../../src/contract/wording/refusal';
import { gateOf } from '../../../src/domain/blockers';
import type { QualityIssue } from '../../../src/domain/weight';
import { CommandRefusalReason } from '../../../src/domain/causes/command-refusal';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { AttachmentId, PageId } from '../../../src/domain/id';
import { evidence, issue, sound } from '../../domain/causes/writing';
import { commandSamples, worked } from '../command-samples';
import { faultsOf, startsLikeASentence } from './plain';
import { qualityIssue, usual } from '../../domain/quality-issue';

describe('a closed gate', () => {
  const nothing = qualityIssue({ capaNeeded: 'no' });
  const said = (change: Partial<QualityIssue>, transition = 'close'): string[] => {
    const asked = { ...nothing, ...change };
    return gateSentences(gateOf(asked, transition, usual), asked.document);
  };

  it('says each thing that is missing, in a sentence of its own', () => {
    expect(said({})).toEqual([
      'No root cause is named yet: ask why until you can act on the answer, and name it as a root in the root-cause panel.',
      'It is still open whether this exists or could exist elsewhere: answer “Could it exist elsewhere?” in the root-cause panel.',
    ]);
  });

  it('says so when only the missing severity makes it this strict', () => {
    expect(said({ severity: null }).at(-1)).toContain('set the severity');
    expect(said({ severity: null })).toHaveLength(3);
  });

  it.each<[string, Partial<QualityIssue>]>([
    ['a CAPA is never minor', { severity: null, workType: 'capa' }],
    ['a CAPA is needed', { severity: null, capaNeeded: 'yes' }],
    [
      'what is missing blocks a minor one too',
      {
        severity: null,
        document: { ...sound, extent: { answer: 'unanswered' } },
      },
    ],
  ])('says nothing of severity where %s', (_why, change) => {
    expect(said(change).join(' ')).not.toContain('severity');
  });

  it('says nothing when it is open', () => {
    expect(said({ document: sound })).toEqual([]);
    expect(said({}, 'start')).toEqual([]);
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
