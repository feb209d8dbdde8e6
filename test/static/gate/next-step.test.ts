import { gateSentences } from '../../../src/contract/wording/gate';
import { gateOf } from '../../../src/domain/blockers';
import type { QualityIssue } from '../../../src/domain/weight';
import { transitionsOf } from '../../../src/domain/next-transitions';
import { nextStepOf } from '../../../static/features/gate/next-step';
import { whoseMove } from '../../../static/features/gate/whose-move';
import { ben } from '../../domain/causes/writing';
import { judgedBy, judging } from '../../domain/gate/complete-case';
import { qualityIssue, usual } from '../../domain/quality-issue';
import { anna } from '../analysis/desk';

const issue = (workType: QualityIssue['workType']): QualityIssue =>
  qualityIssue({ workType, severity: null });

describe('the next step', () => {
  it.each<[QualityIssue['workType'], string, string | null]>([
    ['nonconformance', 'reported', 'Triage'],
    ['nonconformance', 'triaged', 'Start work'],
    ['nonconformance', 'inProgress', 'Close'],
    ['nonconformance', 'closed', null],
    ['nonconformance', 'declined', null],
    ['capa', 'open', 'Investigate cause'],
    ['capa', 'cause', 'Plan action'],
    ['capa', 'action', 'Check effectiveness'],
    ['capa', 'effectiveness', 'Close as effective'],
    ['capa', 'closed', null],
    ['capa', 'cancelled', null],
  ])('of a %s that is %s is %s', (workType, status, name) => {
    expect(nextStepOf(issue(workType), status, usual)?.name ?? null).toBe(name);
  });

  it('of a CAPA that did not help is back to the cause', () => {
    const failed = judgedBy(ben, judging({ verdict: 'notEffective' }));
    const sentBack = { ...issue('capa'), caseFile: failed };
    expect(nextStepOf(sentBack, 'effectiveness', usual)?.name).toBe('Not effective');
    expect(nextStepOf(sentBack, 'cause', usual)?.name).toBe('Plan action');
  });

  it('is not guessed for a status of somebody’s own', () => {
    expect(nextStepOf(issue('capa'), null, usual)).toBeNull();
  });

  it('says the very sentences the workflow would refuse with', () => {
    const record = issue('nonconformance');
    const step = nextStepOf(record, 'inProgress', usual);
    const refusal = gateSentences(gateOf(record, 'close', usual), record.document);
    expect(refusal.length).toBeGreaterThan(1);
    expect(step?.missing.map(({ sentence }) => sentence)).toEqual(refusal);
  });

  it('says as well what holds nothing back: advice on the case, and what this project eased', () => {
    const record = issue('capa');
    const said = (circumstances: typeof usual) =>
      nextStepOf(record, 'action', circumstances)?.advice.map(({ sentence }) => sentence) ?? [];
    expect(said(usual)).toEqual([expect.stringMatching(/do harm/)]);
    const light = { ...usual, policy: { ...usual.policy, preset: 'light' as const } };
    expect(said(light)).toEqual(expect.arrayContaining([expect.stringMatching(/evidence/)]));
  });

  it('points at the question of extent, and nowhere for what is not in the analysis', () => {
    const missing = nextStepOf(issue('nonconformance'), 'inProgress', usual)?.missing ?? [];
    expect(missing.find(({ sentence }) => sentence.includes('elsewhere'))?.place).toBe('extent');
    expect(missing.find(({ sentence }) => sentence.includes('severity'))?.place).toBeNull();
  });
});

describe('whose move it is', () => {
  const [transition] = transitionsOf('capa');
  if (!transition) throw new Error('A CAPA has transitions');
  const blocked = (...blockers: readonly { rule: 'E3' | 'E4' | 'L2'; missing?: string }[]) => ({
    transition,
    advice: [],
    caseBlockers: [],
    caseAdvice: [],
    severityAssumed: false,
    blockers: blockers.map(({ rule, missing }) => ({
      rule,
      level: 'block' as const,
      node: 'analysis' as const,
      data: missing === undefined ? {} : { missing },
    })),
  });

  it.each([
    [
      'a colleague’s when only a test is missing',
      blocked({ rule: 'E3', missing: 'verification' }),
      'colleague',
    ],
    ['a colleague’s when only the author tested', blocked({ rule: 'E4' }), 'colleague'],
    ['the assignee’s when no root is named', blocked({ rule: 'E3', missing: 'root' }), 'assignee'],
    [
      'a colleague’s when a test is the first of several things missing',
      blocked({ rule: 'E4' }, { rule: 'L2' }),
      'colleague',
    ],
    [
      'the assignee’s when something else comes first',
      blocked({ rule: 'L2' }, { rule: 'E4' }),
      'assignee',
    ],
    ['the assignee’s when nothing is missing', blocked(), 'assignee'],
  ])('is %s', (_what, gate, kind) => {
    expect(whoseMove(gate, anna).kind).toBe(kind);
  });

  it.each([[anna], [null]])('goes from the colleague to the assignee: %s', (assignee) => {
    expect(whoseMove(blocked({ rule: 'E4' }), assignee)).toEqual({
      kind: 'colleague',
      then: assignee,
    });
  });

  it('is the judge’s when the verdict comes first', () => {
    const open = {
      ...blocked({ rule: 'L2' }),
      caseBlockers: [
        { rule: 'V1' as const, level: 'block' as const, place: 'effectiveness' as const, data: {} },
      ],
    };
    expect(whoseMove(open, anna, ben)).toEqual({ kind: 'judge', person: ben });
    expect(whoseMove(open, anna).kind).toBe('assignee');
  });

  it('is the assignee’s when something else of the case comes before a test', () => {
    const open = {
      ...blocked({ rule: 'E4' }),
      caseBlockers: [
        { rule: 'D1' as const, level: 'block' as const, place: 'disposition' as const, data: {} },
      ],
    };
    expect(whoseMove(open, anna).kind).toBe('assignee');
  });

  it('is nobody’s when nobody is assigned', () => {
    expect(whoseMove(blocked(), null).kind).toBe('nobody');
  });
});
