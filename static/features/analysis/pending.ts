import type { SentCommand } from '../../../src/contract/causes';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { Giver } from '../../../src/domain/record/giver';
import type { CommandId } from '../../../src/domain/id';
import { typedIn } from './typing';

/** Commands given here and not yet confirmed, in the order in which they go out. */
export interface Pending {
  readonly commands: readonly SentCommand[];
  /** Those that may have reached the log: they keep their words. */
  readonly tried: ReadonlySet<CommandId>;
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

/** The cause or text a command speaks of; null when it is about neither. */
export const about = (command: CauseCommand): string | null => {
  if ('id' in command) return command.id;
  if ('node' in command) return command.node;
  return typedIn(command)?.place ?? null;
};

/** The same words typed on: one command that says the whole of it, or null. */
function typedOn(earlier: CauseCommand, later: CauseCommand): CauseCommand | null {
  if (later.kind === 'reword' && (earlier.kind === 'reword' || earlier.kind === 'addCause')) {
    return { ...earlier, text: later.text };
  }
  return typedIn(later) !== null && later.kind === earlier.kind ? later : null;
}

/** After these, the same place may be another thing. */
const turningPoints: ReadonlySet<CauseCommand['kind']> = new Set([
  'restoreCauses',
  'addRow',
  'removeRow',
]);

/**
 * Adds a command. Typing on in the same text replaces what was typed before, as long as nothing else was
 * said about the same cause since. What was tried once keeps its words: the log knows it by its id.
 */
export function queued({ commands, tried }: Pending, next: SentCommand): Pending {
  const place = about(next.command);
  for (let index = commands.length - 1; index >= 0; index -= 1) {
    const earlier = commands[index];
    if (!earlier || turningPoints.has(earlier.command.kind)) break;
    if (about(earlier.command) !== place) continue;
    const merged = tried.has(earlier.id) ? null : typedOn(earlier.command, next.command);
    if (!merged) break;
    return { commands: commands.with(index, { id: earlier.id, command: merged }), tried };
  }
  return { commands: [...commands, next], tried };
}

/** What is left once the log has judged some of them. */
export function without({ commands, tried }: Pending, sent: readonly SentCommand[]): Pending {
  const judged = new Set(sent.map(({ id }) => id));
  return {
    commands: commands.filter(({ id }) => !judged.has(id)),
    tried: new Set([...tried].filter((id) => !judged.has(id))),
  };
}
