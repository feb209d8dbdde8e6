import type { NoteWords } from './words';

export const guessAsFactNote: NoteWords = ({ data }) => ({
  question: 'How could we find out?',
  reason: `“${data['words']}” says that it is still a guess. A guess is welcome, as long as everybody can see that it is one.`,
  example:
    'End it with a question mark, “did the seal harden?”, or say what was seen: “the seal measured 92 Shore instead of 70”.',
});
