import type { NoteWords } from './words';

export const ruledOutUnsaidNote: NoteWords = () => ({
  question: 'What spoke against it?',
  reason: 'Somebody will ask again, and then it helps to know what was looked at.',
  example: '“The same lot runs on line 1 without a leak.”',
});
