import type { SentCommand } from '../../../src/contract/causes';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { Giver } from '../../../src/domain/causes/handling';

/** Commands given here and not yet confirmed, oldest first. The first `tried` of them may have reached the log. */
export interface Pending {
  readonly commands: readonly SentCommand[];
  readonly tried: number;
}

/** The analysis as the writer sees it. What does not apply here is left to the log to judge. */
export const withPending = (
  recorded: CauseDocument,
  commands: readonly SentCommand[],
  by: Giver,
): CauseDocument =>
  commands.reduce((document, { command }) => {
    const applied = apply(document, command, by);
    return applied.ok ? applied.value : document;
  }, recorded);

/** The cause or field a command speaks of; null when it is about neither. */
export const about = (command: CauseCommand): string | null => {
  if ('id' in command) return command.id;
  if ('node' in command) return command.node;
  return command.kind === 'stateProblem' ? `problem.${command.field}` : null;
};

/** The same words typed on: one command that says the whole of it, or null. */
function typedOn(earlier: CauseCommand, later: CauseCommand): CauseCommand | null {
  if (later.kind === 'reword' && (earlier.kind === 'reword' || earlier.kind === 'addCause')) {
    return { ...earlier, text: later.text };
  }
  return later.kind === 'stateProblem' && earlier.kind === 'stateProblem' ? later : null;
}

/**
 * Adds a command. Typing on in the same text replaces what was typed before, as long as nothing else was
 * said about the same cause since. What was tried once keeps its words: the log knows it by its id.
 */
export function queued({ commands, tried }: Pending, next: SentCommand): Pending {
  for (let index = commands.length - 1; index >= tried; index -= 1) {
    const earlier = commands[index];
    if (!earlier || earlier.command.kind === 'restoreCauses') break;
    if (about(earlier.command) !== about(next.command)) continue;
    const merged = typedOn(earlier.command, next.command);
    if (!merged) break;
    return { commands: commands.with(index, { id: earlier.id, command: merged }), tried };
  }
  return { commands: [...commands, next], tried };
}
