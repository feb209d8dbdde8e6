import type { SessionState } from './session-state';
import { refusalWords } from '../refusal/refusal-words';

function kept({ unsaved, outlivesWindow }: SessionState): string {
  const changes = unsaved === 1 ? '1 change' : `${unsaved} changes`;
  return outlivesWindow ? `${changes} kept` : `${changes} kept while this window is open`;
}

/** How it stands with saving, in a few words; always on screen. */
export function savingWords(state: SessionState): string {
  const { saving, unsaved } = state;
  switch (saving.kind) {
    case 'saved':
      return 'Saved';
    case 'changed':
    case 'saving':
      return 'Saving…';
    case 'waiting':
      return `Not saved yet, ${kept(state)}: ${refusalWords(saving.refusal)} Trying again by itself.`;
    case 'stopped':
      return `Not saved, ${kept(state)}: ${refusalWords(saving.refusal)}`;
    case 'foreign':
      return unsaved === 0
        ? 'Waiting for your decision'
        : `Waiting for your decision, ${kept(state)}`;
  }
}
