import type { SessionState } from './session-state';
import { refusalWords } from '../refusal/refusal-words';

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

/** How it stands with saving, in a few words; always on screen. */
export function savingWords({ saving, unsaved }: SessionState): string {
  switch (saving.kind) {
    case 'saved':
      return 'Saved';
    case 'changed':
    case 'saving':
      return 'Saving…';
    case 'waiting':
      return `Not saved yet, ${changes(unsaved)} kept: ${refusalWords(saving.refusal)} Trying again by itself.`;
    case 'stopped':
      return `Not saved, ${changes(unsaved)} kept: ${refusalWords(saving.refusal)}`;
    case 'foreign':
      return unsaved === 0
        ? 'Waiting for your decision'
        : `Waiting for your decision, ${changes(unsaved)} kept`;
  }
}
