import { longLog } from '../../test/domain/record/logging';
import { ada, at, cause, why, written } from '../../test/domain/causes/writing';
import type { CauseCommand } from '../../src/domain/causes/command';
import { digestOf } from '../../src/domain/digest';
import { CommandId } from '../../src/domain/id';
import { checkChain } from '../../src/domain/record/chain';
import { RecordName } from '../../src/domain/record/entry';
import { seal, type Link } from '../../src/domain/record/seal';
import { measurementOf } from '../row';
import { median } from '../statistics';

const record = RecordName.parse('causes:10042');
const rounds = 5;
const commandsARound = 1_000;
const logLength = 100_000;

const sentence = (count: number) => `The recipe sets no limit for the pressure, finding ${count}`;

/** An analysis of thirty causes, as a thorough team leaves it. */
const thorough = written(
  Array.from({ length: 30 }, (_, index) =>
    why(`cause${index}`, index % 5 === 0 ? null : `cause${index - 1}`, sentence(index)),
  ),
);

/** Each command applied, its document digested, the entry sealed: what a save does before it stores. */
function appendAll(count: number): void {
  let document = thorough;
  let previous: Link | null = null;
  for (let index = 0; index < count; index += 1) {
    const id = cause(`cause${index % 30}`);
    const command: CauseCommand = { kind: 'reword', id, text: sentence(1_000 + index) };
    document = written([command], document);
    const commandId = CommandId.parse(`command${index}`);
    const result = digestOf(document);
    previous = seal(previous, { record, commandId, at, actor: ada, command, result });
  }
}

function milliseconds(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function verify(): number {
  const { entries } = longLog(logLength);
  if (entries.length !== logLength) throw new Error(`Only ${entries.length} entries were made.`);
  const chains = Array.from({ length: 3 }, () =>
    milliseconds(() => {
      const chain = checkChain(entries);
      if (chain.kind !== 'sound') throw new Error(`The chain is ${chain.kind}.`);
    }),
  );
  return median(chains);
}

export const measurement = measurementOf({
  rows: [
    {
      id: 'log.append',
      what: 'commands applied, digested and sealed, 30 causes',
      unit: 'a second',
      goal: null,
      peer: '290,000 a second: a bare SHA-256 chain without any document',
    },
    {
      id: 'log.verify',
      what: '100,000 entries of a log verified',
      unit: 'ms',
      goal: 1_000,
      peer: '162 ms: a bare SHA-256 chain of 255 bytes an entry, in native code',
    },
  ],
  measure() {
    appendAll(commandsARound);
    const each = Array.from({ length: rounds }, () =>
      milliseconds(() => appendAll(commandsARound)),
    );
    return Promise.resolve({
      'log.append': { value: (commandsARound / median(each)) * 1_000 },
      'log.verify': { value: verify() },
    });
  },
});
