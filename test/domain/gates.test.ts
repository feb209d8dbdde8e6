import { gateOf, isOpen } from '../../src/domain/blockers';
import { emptyCauseDocument } from '../../src/domain/causes/document';
import { transitionsOf, type GatedWorkType } from '../../src/domain/next-transitions';
import type { CaseSubject } from '../../src/domain/gate/case-rule';
import { usualPolicy } from '../../src/domain/gate/policy';
import { weightOf, type QualityIssue } from '../../src/domain/weight';
import { completeCapa, completeNonconformance, triaged, workedCapa } from './gate/complete-case';
import { qualityIssue, usual } from './quality-issue';
import { cause, root, sound, why, written } from './causes/writing';

// A person as an unverified root without an action, explained by itself, its link rejected, and nothing else said.
const bad = written([
  why('first1', null, 'The fitter forgot it'),
  why('second2', 'first1', 'The fitter forgot it'),
  { kind: 'classify', id: cause('second2'), class: 'person' },
  root('second2'),
  { kind: 'readLink', id: cause('first1'), reading: 'confirmed' },
  { kind: 'readLink', id: cause('second2'), reading: 'rejected' },
]);

const issueOf = (issue: Partial<QualityIssue>): QualityIssue =>
  qualityIssue({ document: bad, ...issue });

const rulesOf = (found: readonly { rule: string }[]): string =>
  found.map(({ rule }) => rule).join(' ');

const gateFor = ({ issue, facts, today }: CaseSubject, transition = 'check') =>
  gateOf(issue, transition, { facts, today, policy: usualPolicy });

type Row = [
  workType: GatedWorkType,
  transition: string,
  severity: QualityIssue['severity'],
  capaNeeded: QualityIssue['capaNeeded'],
  blockers: string,
  advice: string,
];

const severities = ['minor', 'major', 'critical', null] as const;

const open: Row[] = (
  [
    ['nonconformance', ['start', 'decline', 'reopen']],
    ['capa', ['investigate', 'cancel', 'reopen']],
  ] as const
).flatMap(([workType, transitions]) =>
  transitions.flatMap((transition) =>
    severities.map((severity): Row => [workType, transition, severity, 'yes', '', '']),
  ),
);

// Those of the case first, as far as they need to know nothing of its actions; then from the problem to the end. The
// link on the way to the root is only advised on (E1).
const nc = 'N1 N2 D1 L7';
const all = 'P4 P5 C2 C5 T1 E3 E1 A1 L1 L2 L3';

const guarded: Row[] = [
  ...severities.map((severity): Row => ['nonconformance', 'triage', severity, 'no', 'N1', '']),
  ['nonconformance', 'close', 'minor', 'no', 'N1 C2 L2', 'N2 D1 L7 P4 P5 E1 C5 T1 E3 E1 A1 L3'],
  [
    'nonconformance',
    'close',
    'minor',
    'undecided',
    'N1 C2 L2',
    'N2 D1 L7 P4 P5 E1 C5 T1 E3 E1 A1 L3',
  ],
  ['nonconformance', 'close', 'minor', 'yes', `${nc} ${all}`, 'E1'],
  ['nonconformance', 'close', 'major', 'no', `${nc} ${all}`, 'E1'],
  ['nonconformance', 'close', 'critical', 'no', `${nc} ${all}`, 'E1'],
  ['nonconformance', 'close', null, 'no', `${nc} ${all}`, 'E1'],
  ...severities.flatMap((severity): Row[] => [
    ['capa', 'act', severity, 'no', 'P4 P5 C2 C5 T1 E3 E1 L1 L2', 'E1'],
    ['capa', 'check', severity, 'no', `A6 ${all}`, 'A11 E1'],
    ['capa', 'close', severity, 'no', `L7 A6 V1 ${all}`, 'A11 L8 E1'],
    ['capa', 'notEffective', severity, 'no', 'V4', ''],
  ]),
];

describe('the gates', () => {
  it.each([...open, ...guarded])(
    '%s: %s, severity %s, CAPA needed %s → blocked by [%s], advised by [%s]',
    (workType, transition, severity, capaNeeded, blockers, advice) => {
      const gate = gateOf(issueOf({ workType, severity, capaNeeded }), transition, usual);
      expect([
        rulesOf([...gate.caseBlockers, ...gate.blockers]),
        rulesOf([...gate.caseAdvice, ...gate.advice]),
      ]).toEqual([blockers, advice]);
    },
  );

  it('leaves no transition of the tables out of this table', () => {
    const named = new Set([...open, ...guarded].map(([workType, id]) => `${workType} ${id}`));
    const known = (['nonconformance', 'capa'] as const).flatMap((workType) =>
      transitionsOf(workType).map(({ id }) => `${workType} ${id}`),
    );
    expect(known.filter((one) => !named.has(one))).toEqual([]);
  });

  it.each([
    ['nonconformance', 'triage', completeNonconformance],
    ['nonconformance', 'close', completeNonconformance],
    ['capa', 'act', workedCapa],
    ['capa', 'check', workedCapa],
    ['capa', 'close', completeCapa],
  ])('%s: let %s pass once all of it is there, with nothing to say', (_type, id, subject) => {
    const { blockers, advice, caseBlockers, caseAdvice } = gateFor(subject, id);
    expect([...blockers, ...advice, ...caseBlockers, ...caseAdvice]).toEqual([]);
  });

  it('block on only weak actions where harm could be critical, and advise elsewhere', () => {
    const unclassed = { ...workedCapa.issue.caseFile, classed: [] };
    const asked = (severity: QualityIssue['severity']) =>
      gateFor({ ...workedCapa, issue: { ...workedCapa.issue, severity, caseFile: unclassed } });
    expect(rulesOf(asked('critical').caseBlockers)).toBe('A3');
    expect([rulesOf(asked('major').caseBlockers), rulesOf(asked('major').caseAdvice)]).toEqual([
      '',
      'A3',
    ]);
  });

  it('close a minor nonconformance that needs no CAPA on triage and extent alone', () => {
    const extent = { answer: 'no', note: 'One bag only' } as const;
    const caught = issueOf({
      severity: 'minor',
      capaNeeded: 'no',
      triage: triaged,
      document: { ...emptyCauseDocument, extent },
    });
    expect(isOpen(gateOf(caught, 'close', usual))).toBe(true);
  });

  it('advise that a link nobody has read back be read, and hold nothing back for it', () => {
    const gate = gateOf(issueOf({ severity: 'critical', document: sound }), 'close', usual);
    expect([rulesOf(gate.advice), rulesOf(gate.blockers)]).toEqual(['E1 C5', 'P4 P5 E1 L1 L3']);
  });

  it('weigh a case by what happened, not by what could have: that decides about a CAPA', () => {
    const triage = { ...triaged, potentialSeverity: 'critical' } as const;
    expect(weightOf(issueOf({ severity: 'minor', triage }))).toBe('minor');
  });

  it('close on an analysis that nobody has begun', () => {
    const gate = gateOf(issueOf({ document: emptyCauseDocument }), 'close', usual);
    expect(rulesOf(gate.blockers)).toBe('P4 P5 E3 L1 L2 L3');
  });

  it('do not answer for a transition they do not know', () => {
    expect(() => gateOf(issueOf({}), 'act', usual)).toThrow(RangeError);
  });
});

describe('what is unknown is not harmless', () => {
  it.each<[QualityIssue['severity'], GatedWorkType, QualityIssue['capaNeeded'], string, boolean]>([
    [null, 'nonconformance', 'no', 'major', true],
    [null, 'nonconformance', 'yes', 'major', false],
    [null, 'capa', 'no', 'major', false],
    ['minor', 'nonconformance', 'no', 'minor', false],
    ['minor', 'nonconformance', 'yes', 'major', false],
    ['minor', 'capa', 'no', 'major', false],
    ['major', 'nonconformance', 'no', 'major', false],
    ['critical', 'capa', 'yes', 'critical', false],
  ])(
    'severity %s of a %s, CAPA needed %s: weighs as %s',
    (severity, workType, capaNeeded, weight, assumed) => {
      const issue = issueOf({ severity, workType, capaNeeded });
      expect(weightOf(issue)).toBe(weight);
      expect(gateOf(issue, 'close', usual).severityAssumed).toBe(assumed);
    },
  );
});
