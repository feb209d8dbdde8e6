import type { NoteWords } from './words';

export const singleRootNote: NoteWords = () => ({
  question: 'Is it the only root?',
  reason:
    'What made it happen and what let it through are seldom the same, and each can be acted on.',
  example: 'Beside “no limit in the recipe”, name “the final test does not look at the seal”.',
});
