import { gateOf } from '../../src/domain/blockers';
import { emptyCauseDocument } from '../../src/domain/causes/document';
import {
  nextTransitions,
  transitionsOf,
  type GatedWorkType,
} from '../../src/domain/next-transitions';
import { capaStatuses } from '../../src/domain/capa/transitions';
import { nonconformanceStatuses } from '../../src/domain/nonconformance/transitions';
import { weightOf, type QualityIssue } from '../../src/domain/weight';
import { qualityIssue, usual } from './quality-issue';
import { cause, root, sound, why, written } from './causes/writing';

// A person as an unverified root without an action, explained by itself, its link rejected, extent open: all that
// a gate can find.
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

type Row = [
  workType: GatedWorkType,
  transition: string,
  severity: QualityIssue['severity'],
  capaNeeded: QualityIssue['capaNeeded'],
  blockers: string,
  advice: string,
];

const open: Row[] = (
  [
    ['nonconformance', ['triage', 'start', 'decline', 'reopen']],
    ['capa', ['investigate', 'notEffective', 'cancel', 'reopen']],
  ] as const
).flatMap(([workType, transitions]) =>
  transitions.flatMap((transition) =>
    (['minor', 'major', 'critical', null] as const).map((severity): Row => [
      workType,
      transition,
      severity,
      'yes',
      '',
      '',
    ]),
  ),
);

const all = 'C2 C5 T1 E3 A1 L2';

const guarded: Row[] = [
  ['nonconformance', 'close', 'minor', 'no', 'C2 L2', 'C5 T1 E3 A1'],
  ['nonconformance', 'close', 'minor', 'undecided', 'C2 L2', 'C5 T1 E3 A1'],
  ['nonconformance', 'close', 'minor', 'yes', all, ''],
  ['nonconformance', 'close', 'major', 'no', all, ''],
  ['nonconformance', 'close', 'critical', 'no', all, ''],
  ['nonconformance', 'close', null, 'no', all, ''],
  ...(['minor', 'major', 'critical', null] as const).flatMap((severity): Row[] => [
    ['capa', 'act', severity, 'no', 'C2 C5 T1 E3 L2', ''],
    ['capa', 'check', severity, 'no', all, ''],
    ['capa', 'close', severity, 'no', all, ''],
  ]),
];

describe('the gates', () => {
  it.each([...open, ...guarded])(
    '%s: %s, severity %s, CAPA needed %s → blocked by [%s], advised by [%s]',
    (workType, transition, severity, capaNeeded, blockers, advice) => {
      const gate = gateOf(issueOf({ workType, severity, capaNeeded }), transition, usual);
      expect([rulesOf(gate.blockers), rulesOf(gate.advice)]).toEqual([blockers, advice]);
    },
  );

  it('leaves no transition of the tables out of this table', () => {
    const named = new Set([...open, ...guarded].map(([workType, id]) => `${workType} ${id}`));
    const known = (['nonconformance', 'capa'] as const).flatMap((workType) =>
      transitionsOf(workType).map(({ id }) => `${workType} ${id}`),
    );
    expect(known.filter((one) => !named.has(one))).toEqual([]);
  });

  it('open for a sound analysis', () => {
    for (const workType of ['nonconformance', 'capa'] as const) {
      for (const { id } of transitionsOf(workType)) {
        const gate = gateOf(
          issueOf({ workType, severity: 'critical', document: sound }),
          id,
          usual,
        );
        expect(gate.blockers).toEqual([]);
      }
    }
  });

  it('advise that a link nobody has read back be read, and hold nothing back for it', () => {
    const gate = gateOf(issueOf({ severity: 'critical', document: sound }), 'close', usual);
    expect([rulesOf(gate.blockers), rulesOf(gate.advice)]).toEqual(['', 'C5']);
  });

  it('close on an analysis that nobody has begun', () => {
    const gate = gateOf(issueOf({ document: emptyCauseDocument }), 'close', usual);
    expect(rulesOf(gate.blockers)).toBe('E3 L2');
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

describe('the transition tables', () => {
  const statuses = { nonconformance: nonconformanceStatuses, capa: capaStatuses };

  it.each([
    ['nonconformance', 'reported', 'triage decline'],
    ['nonconformance', 'triaged', 'start decline'],
    ['nonconformance', 'inProgress', 'close'],
    ['nonconformance', 'closed', 'reopen'],
    ['nonconformance', 'declined', 'reopen'],
    ['capa', 'open', 'investigate cancel'],
    ['capa', 'cause', 'act cancel'],
    ['capa', 'action', 'check cancel'],
    ['capa', 'effectiveness', 'close notEffective'],
    ['capa', 'closed', 'reopen'],
    ['capa', 'cancelled', 'reopen'],
    ['capa', 'reported', ''],
  ] as const)('%s, %s: next is [%s]', (workType, status, expected) => {
    expect(
      nextTransitions(workType, status)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(expected);
  });

  it.each(['nonconformance', 'capa'] as const)(
    '%s: reach every status, and know no other',
    (workType) => {
      const reached = new Set([statuses[workType][0]].map(String));
      for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const { from, to } of transitionsOf(workType)) {
          if (from.some((status) => reached.has(status))) reached.add(to);
        }
      }
      expect([...reached].sort()).toEqual([...statuses[workType]].sort());
    },
  );

  it.each(['nonconformance', 'capa'] as const)(
    '%s: close only past the rules, decline or cancel only with a reason',
    (workType) => {
      for (const { id, to, rules, needsReason } of transitionsOf(workType)) {
        if (to === 'closed') expect(rules.length).toBeGreaterThan(0);
        expect([id, needsReason ?? false]).toEqual([id, to === 'declined' || to === 'cancelled']);
      }
    },
  );
});
