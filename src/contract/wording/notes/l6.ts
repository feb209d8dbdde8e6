import type { NoteWords } from './words';

export const tooFastNote: NoteWords = ({ data }) => ({
  question: 'Was there time to look?',
  reason: `Within ${data['minutes']} minutes everything was asked and verified. Then the answer was often there before the question.`,
  example: 'Go and see it where it happens, and ask one more person.',
});
