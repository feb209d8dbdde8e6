import type { NoteWords } from './words';

export const extentUnansweredNote: NoteWords = () => ({
  question: 'Could it exist elsewhere?',
  reason: 'The same cause may be at work in other products, batches, versions or places.',
  example: '“Also in pumps 4 to 9, same supplier lot: held back and checked.”',
});
