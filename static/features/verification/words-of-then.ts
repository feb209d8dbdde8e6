import * as z from 'zod/mini';
import { CauseCommand } from '../../../src/domain/causes/command';
import { textDigest } from '../../../src/domain/causes/verified';

/** The texts a command gave to causes. */
function textsIn(command: CauseCommand): readonly string[] {
  const { kind } = command;
  if (kind === 'addCause' || kind === 'reword') return [command.text];
  if (kind === 'restoreCauses') return command.causes.map(({ text }) => text);
  if (kind === 'carryOver' || kind === 'adopt') {
    return command.document.causes.map(({ text }) => text);
  }
  return [];
}

/** The words that causes ever had, by their digest, as the log's commands tell them. */
export function wordsOfThen(commands: readonly unknown[]): ReadonlyMap<string, string> {
  const known = commands.flatMap((command) => {
    const read = z.safeParse(CauseCommand, command);
    return read.success ? textsIn(read.data) : [];
  });
  return new Map(known.map((text) => [textDigest(text), text]));
}
