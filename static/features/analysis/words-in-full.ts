import { commandSentence } from '../../../src/contract/wording/command';
import type { CauseCommand } from '../../../src/domain/causes/command';

/** The words somebody wrote in a command, uncut; null when it holds none. */
function writtenIn(command: CauseCommand): string | null {
  if ('text' in command) return command.text;
  if ('reason' in command) return command.reason;
  if ('note' in command) return command.note;
  if (command.kind === 'addEvidence') return command.evidence.note;
  return command.kind === 'answerExtent' && 'note' in command.extent ? command.extent.note : null;
}

/** Changes as text to paste elsewhere: what was done, and every word of it. */
export const wordsInFull = (commands: readonly CauseCommand[]): string =>
  commands
    .map((command) => [commandSentence(command), writtenIn(command)].filter(Boolean).join('\n'))
    .join('\n\n');
