import type { Refusal, Wire } from '../../../src/contract/wire';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import { refusedTitle, takeSteps } from '../../../static/features/triage/triage-steps';
import { relate } from '../../../static/features/triage/relate';
import { withExpected } from '../../../static/features/triage/with-expected';
import { storedCaseOf } from '../../../src/domain/case-file/stored';
import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import { CommandId, IssueKey } from '../../../src/domain/id';
import { nothing } from '../../domain/triage/nothing';
import { issue } from '../../domain/causes/writing';

const refusal: Refusal = { code: 'refused', reason: 'no', fields: [], data: {}, reference: '' };
const done: Wire<null> = { ok: true, value: null };
const refused: Wire<never> = { ok: false, refusal };

const commands: CaseCommand[] = [
  { kind: 'sayCustomerFacing', answer: 'yes' },
  { kind: 'listLots', lots: ['L77'] },
];

/** Does what it is told and writes it down; what is named here is refused. */
function desk(...refusing: string[]) {
  const log: string[] = [];
  const answer = (what: string): Promise<Wire<null>> => {
    log.push(what);
    return Promise.resolve(refusing.includes(what) ? refused : done);
  };
  return {
    log,
    doing: {
      writeFields: () => answer('fields'),
      tell: ({ kind }: CaseCommand) => answer(kind),
      takeTriage: () => answer('triage'),
    },
  };
}

describe('triage', () => {
  it('writes the fields, records the case and takes the step, in this order', async () => {
    const { log, doing } = desk();
    expect(await takeSteps(doing, commands)).toEqual({ kind: 'done' });
    expect(log).toEqual(['fields', 'sayCustomerFacing', 'listLots', 'triage']);
  });

  it('takes no step where the report was triaged before', async () => {
    const { log, doing } = desk();
    expect(await takeSteps({ ...doing, takeTriage: null }, [])).toEqual({ kind: 'done' });
    expect(log).toEqual(['fields']);
  });

  it.each([
    ['fields', 'fields', [], ['fields']],
    ['listLots', 'case', ['fields'], ['fields', 'sayCustomerFacing', 'listLots']],
    [
      'triage',
      'transition',
      ['fields', 'case'],
      ['fields', 'sayCustomerFacing', 'listLots', 'triage'],
    ],
  ] as const)('ends where %s is refused and says what stands', async (what, step, stand, log) => {
    const at = desk(what);
    const taken = await takeSteps(at.doing, commands);
    expect(taken).toEqual({ kind: 'refused', step, done: stand, refusal });
    expect(at.log).toEqual(log);
    expect(refusedTitle({ step })).not.toBe('');
  });
});

describe('a relation', () => {
  const stored = storedCaseOf(emptyCaseFile, 1, 'a'.repeat(64));
  const relating = {
    id: CommandId.parse('command3'),
    other: IssueKey.parse('QM-1'),
    relation: 'recurrence',
    verdict: 'confirmed',
    note: '',
  } as const;

  function answering(linked: Wire<null>, isRecorded = true) {
    const linking: string[] = [];
    const triaging: Parameters<typeof relate>[0] = {
      relate: () =>
        Promise.resolve(isRecorded ? { ok: true, value: { stored, capas: [issue(50)] } } : refused),
      link: (relation, other) => {
        linking.push(`${relation} ${other}`);
        return Promise.resolve(linked);
      },
    };
    return { linking, triaging };
  }

  it('that is a recurrence is recorded and linked', async () => {
    const { linking, triaging } = answering(done);
    expect(await relate(triaging, relating)).toEqual({
      ...{ kind: 'recorded', stored, notLinked: null },
      capas: [issue(50)],
    });
    expect(linking).toEqual(['recurrence QM-1']);
  });

  it.each(['denied', 'confirmed'] as const)(
    'that is a %s duplicate is not linked yet',
    async (verdict) => {
      const { linking, triaging } = answering(done);
      await relate(triaging, { ...relating, relation: 'duplicate', verdict });
      expect(linking).toEqual([]);
    },
  );

  it('stands on record where Jira did not link the two, and says so', async () => {
    const related = await relate(answering(refused).triaging, relating);
    expect(related).toMatchObject({ kind: 'recorded', notLinked: refusal });
  });

  it('is not linked where it was not recorded', async () => {
    const { linking, triaging } = answering(done, false);
    expect(await relate(triaging, relating)).toEqual({ kind: 'refused', refusal });
    expect(linking).toEqual([]);
  });
});

describe('where the project expects a CAPA', () => {
  const expected = ['criticalSeverity'] as const;

  it('the form begins with one, and with the reason', () => {
    expect(withExpected(nothing, {}, expected)).toMatchObject({
      capaNeeded: 'yes',
      capaReason: 'It is critical.',
    });
  });

  it('the reason stays when somebody says so themselves', () => {
    const said = { ...nothing, capaNeeded: 'yes' as const };
    expect(withExpected(said, { capaNeeded: 'yes' }, expected).capaReason).toBe('It is critical.');
  });

  it('nobody is given a reason against it', () => {
    const said = { ...nothing, capaNeeded: 'no' as const };
    expect(withExpected(said, { capaNeeded: 'no' }, expected)).toEqual(said);
  });

  it('what was decided, left open or written stays', () => {
    const recorded = { ...nothing, capaNeeded: 'no' as const, capaReason: 'Withdrawn' };
    expect(withExpected(recorded, {}, expected)).toEqual(recorded);
    expect(withExpected(nothing, { capaNeeded: null }, expected)).toEqual(nothing);
    const cleared = withExpected(nothing, { capaReason: '' }, expected);
    expect(cleared).toMatchObject({ capaNeeded: 'yes', capaReason: '' });
  });

  it('nothing is proposed where it expects none', () => {
    expect(withExpected(nothing, {}, [])).toEqual(nothing);
  });
});
