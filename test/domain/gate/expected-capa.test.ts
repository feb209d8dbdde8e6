import fc from 'fast-check';
import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import type { Relation } from '../../../src/domain/case-file/triage';
import {
  expectedCapa,
  type ExpectationId,
  expectationsOf,
  recurrenceQuestion,
} from '../../../src/domain/gate/expected-capa';
import { usualPolicy } from '../../../src/domain/gate/policy';
import { untriaged } from '../../../src/domain/nonconformance/triage-fields';
import type { QualityIssue } from '../../../src/domain/weight';
import { ada, at, issue } from '../causes/writing';
import { qualityIssue } from '../quality-issue';

const related = (
  number: number,
  verdict: Relation['verdict'] = 'confirmed',
  kind: Relation['kind'] = 'recurrence',
): Relation => ({ issue: issue(number), kind, verdict, note: '', by: ada, at });

const report = ({
  relations = [],
  customerFacing,
  source = null,
  potentialSeverity = null,
  process = 'Production',
  ...rest
}: Partial<QualityIssue['triage']> & {
  severity?: QualityIssue['severity'];
  relations?: Relation[];
  customerFacing?: 'yes' | 'no';
} = {}) =>
  qualityIssue({
    severity: 'minor',
    triage: { ...untriaged, source, potentialSeverity, process },
    caseFile: { ...emptyCaseFile, relations, ...(customerFacing && { customerFacing }) },
    ...rest,
  });

describe('a CAPA is expected', () => {
  it.each<[string, Parameters<typeof report>[0], number, ExpectationId[]]>([
    ['of nothing minor', {}, 0, []],
    ['of something critical', { severity: 'critical' }, 0, ['criticalSeverity']],
    [
      'of a near miss that could have become critical',
      { potentialSeverity: 'critical', source: 'nearMiss' },
      0,
      ['potentiallyCritical'],
    ],
    [
      'of a major finding of an internal audit',
      { severity: 'major', source: 'internalAudit' },
      0,
      ['majorFromAudit'],
    ],
    [
      'of a major finding of an external audit',
      { severity: 'major', source: 'externalAudit' },
      0,
      ['majorFromAudit'],
    ],
    ['of no minor finding of an audit', { source: 'externalAudit' }, 0, []],
    ['of no major one from elsewhere', { severity: 'major', source: 'process' }, 0, []],
    [
      'of a major one a customer saw',
      { severity: 'major', customerFacing: 'yes' },
      0,
      ['customerFacingMajor'],
    ],
    ['of no major one a customer did not see', { severity: 'major', customerFacing: 'no' }, 0, []],
    ['of no minor one a customer saw', { customerFacing: 'yes' }, 0, []],
    ['of no first recurrence', { relations: [related(1)] }, 0, []],
    ['of the second recurrence of its process', { relations: [related(1)] }, 1, ['recurrence']],
    ['of a recurrence of two cases', { relations: [related(1), related(2)] }, 0, ['recurrence']],
    ['of none where others came back and this did not', {}, 7, []],
    ['of none that was denied', { relations: [related(1, 'denied')] }, 7, []],
    ['of no duplicate', { relations: [related(1, 'confirmed', 'duplicate')] }, 7, []],
    [
      'for several reasons at once, in the order of the rules',
      { severity: 'critical', source: 'externalAudit', customerFacing: 'yes' },
      0,
      ['criticalSeverity', 'majorFromAudit', 'customerFacingMajor'],
    ],
  ])('%s', (_what, told, others, rules) => {
    expect(expectedCapa(report(told), usualPolicy, others)).toEqual(rules);
  });

  it('of no CAPA', () => {
    const capa = { ...report({ severity: 'critical' }), workType: 'capa' as const };
    expect(expectedCapa(capa, usualPolicy, 0)).toEqual([]);
  });

  it('as the project wants it', () => {
    const policy = {
      expectations: [
        { rule: 'criticalSeverity' as const, isOn: false },
        { rule: 'recurrence' as const, isOn: true, times: 3 },
      ],
    };
    const recurred = report({ severity: 'critical', relations: [related(1)] });
    expect(expectedCapa(recurred, policy, 1)).toEqual([]);
    expect(expectedCapa(recurred, policy, 2)).toEqual(['recurrence']);
    expect(expectationsOf(policy).find(({ rule }) => rule === 'recurrence')).toEqual({
      rule: 'recurrence',
      isOn: true,
      times: 3,
      months: 12,
    });
  });
});

describe('the number of recurrences', () => {
  it.each<[string, Parameters<typeof report>[0], boolean]>([
    ['is asked for where one more decides', { relations: [related(1)] }, true],
    ['is not where this is no recurrence', {}, false],
    ['is not where it is one often enough', { relations: [related(1), related(2)] }, false],
    ['is not where nobody named the process', { relations: [related(1)], process: null }, false],
  ])('%s', (_what, told, isAsked) => {
    expect(recurrenceQuestion(report(told), usualPolicy) !== null).toBe(isAsked);
  });

  it('is not asked for where the rule is off', () => {
    const policy = { expectations: [{ rule: 'recurrence' as const, isOn: false }] };
    expect(recurrenceQuestion(report({ relations: [related(1)] }), policy)).toBeNull();
  });

  it('decides nothing that is not asked: whatever the number, the same rules', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(9), fc.integer({ min: 1, max: 4 }), (own, others, times) => {
        const policy = { expectations: [{ rule: 'recurrence' as const, isOn: true, times }] };
        const it = report({ relations: Array.from({ length: own }, (_, at) => related(at + 1)) });
        const question = recurrenceQuestion(it, policy);
        const told = question ? Math.min(others, question.enough) : 0;
        expect(expectedCapa(it, policy, told)).toEqual(expectedCapa(it, policy, others));
      }),
    );
  });
});
