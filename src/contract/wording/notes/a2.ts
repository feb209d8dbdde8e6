import type { NoteWords } from './words';

export const orphanActionNote: NoteWords = ({ data }) => ({
  question: `Which cause does ${data['action']} remove?`,
  reason: 'An action that belongs to no cause may be good work, and change nothing here.',
  example: 'Link it to the root it acts on, or take it off this issue.',
});
