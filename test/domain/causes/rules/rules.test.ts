import type { CauseCommand } from '../../../../src/domain/causes/command';
import type { CauseDocument } from '../../../../src/domain/causes/document';
import { findings as found } from '../../../../src/domain/causes/rules/findings';
import {
  exactRules,
  structuralRules as rules,
} from '../../../../src/domain/causes/rules/structural';
import { subjectOf } from '../../../../src/domain/causes/rules/subject';
import type { Severity } from '../../../../src/domain/severity';
import { ben, cause, complete, verified, written } from '../writing';

const findings = (document: CauseDocument, severity: Severity) =>
  found(subjectOf(document), severity, exactRules);
const facts = (document: CauseDocument, severity: Severity) =>
  findings(document, severity).map(({ rule, node, level }) => `${rule} ${node} ${level}`);

describe('the rules', () => {
  it('are listed under their own id, with a source each', () => {
    for (const [id, rule] of Object.entries(rules)) {
      expect(rule.id).toBe(id);
      expect(rule.source).not.toBe('');
    }
  });

  it.each(['minor', 'major', 'critical'] as const)(
    'find nothing in a complete analysis: %s',
    (severity) => {
      expect(findings(complete, severity)).toEqual([]);
    },
  );

  it('grow no milder with severity', () => {
    const rank = { off: 0, advise: 1, block: 2 };
    for (const { level } of Object.values(rules)) {
      expect(rank[level.minor]).toBeLessThanOrEqual(rank[level.major]);
      expect(rank[level.major]).toBeLessThanOrEqual(rank[level.critical]);
    }
  });
});

describe('findings', () => {
  const unsound = written(
    [
      { kind: 'answerExtent', extent: { answer: 'unanswered' } },
      { kind: 'classify', id: cause('seal02'), class: 'person' },
      { kind: 'reword', id: cause('seal02'), text: 'Fluid passes the shaft seal' },
    ],
    complete,
  );

  it('come in the order of the outline, the analysis as a whole last', () => {
    expect(facts(unsound, 'major')).toEqual([
      'C2 seal02 block',
      'T1 seal02 block',
      'E3 seal02 block',
      'L2 analysis block',
    ]);
  });

  it('advise where the harm is minor, save what is never left open', () => {
    expect(facts(unsound, 'minor')).toEqual([
      'C2 seal02 block',
      'T1 seal02 advise',
      'E3 seal02 advise',
      'L2 analysis block',
    ]);
  });

  const keep = (rule: string, node: 'analysis' | 'seal02'): CauseCommand => ({
    kind: 'keepAsIs',
    rule,
    node: node === 'analysis' ? node : cause(node),
    reason: 'The fitter now works with two colours',
  });

  it('leave out advice that the team decided to live with, at that node', () => {
    const kept = written([keep('T1', 'seal02'), keep('E3', 'analysis')], unsound);
    expect(facts(kept, 'minor')).toEqual([
      'C2 seal02 block',
      'E3 seal02 advise',
      'L2 analysis block',
    ]);
  });

  it('never leave out what blocks', () => {
    const kept = written(
      [keep('T1', 'seal02'), keep('C2', 'seal02'), keep('L2', 'analysis')],
      unsound,
    );
    expect(facts(kept, 'major')).toEqual(facts(unsound, 'major'));
    expect(facts(kept, 'minor')).toContain('C2 seal02 block');
  });

  it('go when the mend is made', () => {
    const mended = written(
      [
        { kind: 'answerExtent', extent: { answer: 'could', note: 'P5 has the same seal' } },
        { kind: 'classify', id: cause('seal02'), class: 'material' },
        { kind: 'reword', id: cause('seal02'), text: 'The seal is not rated for 80 °C' },
      ],
      unsound,
    );
    const checked = written([verified('seal02', 'The seal is not rated for 80 °C')], mended, ben);
    expect(findings(checked, 'critical')).toEqual([]);
  });
});
