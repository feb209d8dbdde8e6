import { panelContract } from '../../src/contract/panel';
import { apply } from '../../src/domain/causes/apply';
import { CauseCommand } from '../../src/domain/causes/command';
import { ada, by } from '../domain/causes/writing';
import { commandSamples, groundFor } from './command-samples';
import { neighboursOf } from './neighbours';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(Object.entries(commandSamples))('the command %s', (kind, command) => {
  it('is one of its kind, and applies where there is what it speaks of', () => {
    expect(command.kind).toBe(kind);
    expect(apply(groundFor(command.kind), command, by(ada)).ok).toBe(true);
  });

  it('survives a way through JSON', () => {
    expect(throughJson(CauseCommand.parse(throughJson(command)))).toEqual(throughJson(command));
  });

  it('is refused with a member too many or too few', () => {
    const taken = neighboursOf(throughJson(command), new Set())
      .filter(({ value }) => CauseCommand.safeParse(value).success)
      .map(({ what }) => what);
    expect(taken).toEqual([]);
  });

  it('is taken by causes.save as it is', () => {
    const payload = { issueId: '10042', seen: 0, commands: [{ id: 'command1', command }] };
    expect(panelContract['causes.save'].input.safeParse(throughJson(payload)).success).toBe(true);
  });
});

it('a command of no known kind is refused', () => {
  expect(CauseCommand.safeParse({ kind: 'approve', id: 'seal02' }).success).toBe(false);
});
