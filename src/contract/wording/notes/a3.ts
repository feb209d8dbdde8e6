import type { NoteWords } from './words';

export const weakOnlyNote: NoteWords = () => ({
  question: 'What would help on a day when nobody remembers?',
  reason:
    'All these actions rely on people remembering them. They fade, and new people never heard of them.',
  example:
    'Keep the training, and add one thing that holds by itself: a fixture that takes the part one way only, or a check that stops the merge.',
});
