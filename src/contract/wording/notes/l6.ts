import type { NoteWords } from './words';

export const tooFastNote: NoteWords = ({ data }) => ({
  question: 'Was there time to look?',
  reason: `From the first word to the last verification it took ${data['minutes']} minutes. Often the answer was there before the question.`,
  example: 'Go and see it where it happens, and ask one more person.',
});
