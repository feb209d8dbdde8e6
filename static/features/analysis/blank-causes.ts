import type { Cause } from '../../../src/domain/causes/cause';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { childrenOf } from '../../../src/domain/causes/outline';
import type { CauseId } from '../../../src/domain/id';
import { about, type Pending } from './pending';
import type { UndoStack } from './undo-stack';

const isUntouched = (cause: Cause): boolean =>
  cause.text.trim() === '' &&
  !cause.root &&
  cause.standing.kind === 'considered' &&
  cause.evidence.length + cause.verifications.length + cause.actions.length === 0;

/** A line begun here that says nothing and that nothing stands on; undefined when there is none. */
export const blankOf = (
  document: CauseDocument,
  begun: ReadonlySet<CauseId>,
): CauseId | undefined =>
  document.causes.find(
    (cause) =>
      begun.has(cause.id) && isUntouched(cause) && childrenOf(document, cause.id).length === 0,
  )?.id;

const names = (command: CauseCommand, id: CauseId): boolean =>
  JSON.stringify(command).includes(`"${id}"`);

/** What is still to be sent, as if the line had never been begun; null when the log may know of it already. */
export function withdrawn({ commands, tried }: Pending, id: CauseId): Pending | null {
  const isBegun = commands.some(
    (sent) => !tried.has(sent.id) && sent.command.kind === 'addCause' && sent.command.id === id,
  );
  const others = commands.filter(({ command }) => about(command) !== id);
  if (!isBegun || others.some(({ command }) => names(command, id))) return null;
  return { commands: others, tried };
}

/** Undo then passes the line by: neither its coming nor its going was a change. */
export const withoutStepsOf = ({ done, undone }: UndoStack, id: CauseId): UndoStack => ({
  done: done.filter(({ command }) => about(command) !== id),
  undone: undone.filter(({ command }) => about(command) !== id),
});
