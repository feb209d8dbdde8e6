import { lackingIn, proposed, type TriageAnswers } from '../../../src/domain/triage/answers';
import { nothing } from './nothing';

const process = { id: '1', name: 'Production' };

describe('what the form begins with', () => {
  it('is never less bad than it is', () => {
    expect(proposed(nothing, { severity: 'major' }).potentialSeverity).toBe('major');
    const recorded = { ...nothing, potentialSeverity: 'critical' as const };
    expect(proposed(recorded, { severity: 'minor' }).potentialSeverity).toBe('critical');
    expect(
      proposed({ ...nothing, potentialSeverity: 'minor' }, { severity: 'major' }),
    ).toMatchObject({
      potentialSeverity: 'major',
    });
  });

  it('leaves what a person chose as they chose it', () => {
    const touched = { severity: 'major', potentialSeverity: 'minor' } as const;
    expect(proposed(nothing, touched).potentialSeverity).toBe('minor');
    expect(proposed(nothing, { source: 'complaint', customerFacing: 'no' }).customerFacing).toBe(
      'no',
    );
  });

  it('takes a complaint for something a customer saw', () => {
    expect(proposed(nothing, { source: 'complaint' }).customerFacing).toBe('yes');
    expect(proposed(nothing, { source: 'process' }).customerFacing).toBeNull();
  });
});

describe('what is still needed', () => {
  const triaged: TriageAnswers = { ...nothing, source: 'process', severity: 'minor', process };

  it.each<[string, TriageAnswers, boolean, string[]]>([
    ['of an untouched report', nothing, true, ['source', 'severity', 'process']],
    ['where the project names no processes', nothing, false, ['source', 'severity']],
    ['nothing, where a CAPA is left open', triaged, true, []],
    ['why a CAPA', { ...triaged, capaNeeded: 'yes' }, true, ['capaReason']],
    ['why none', { ...triaged, capaNeeded: 'no', capaReason: '  ' }, true, ['capaReason']],
    ['nothing else', { ...triaged, capaNeeded: 'no', capaReason: 'One part' }, true, []],
  ])('is %s', (_what, answers, hasProcesses, lacking) => {
    expect(lackingIn(answers, hasProcesses)).toEqual(lacking);
  });
});
