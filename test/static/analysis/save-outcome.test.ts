import { CommandId } from '../../../src/domain/id';
import { outcomeOf } from '../../../static/features/analysis/save-outcome';
import { reword } from './commands';

const sent = [{ id: CommandId.parse('command01'), command: reword('a', 'The seal') }];

describe('a save in which nothing applied and nothing was on record', () => {
  it('gives each change back with its reason', () => {
    const refusal = {
      code: 'refused',
      reason: 'causes.nothingApplied',
      fields: [{ path: 'commands.command01', problem: 'causeMissing' }],
      data: {},
      reference: '',
    } as const;
    expect(
      outcomeOf({ ok: false, refusal: { ...refusal, fields: [...refusal.fields] } }, sent),
    ).toEqual({
      kind: 'judged',
      stored: null,
      lost: [{ command: sent[0]?.command, reason: 'causeMissing' }],
      lostIds: new Set(['command01']),
    });
  });
});
