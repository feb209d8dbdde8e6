import type { NoteWords } from './words';

export const onePersonNote: NoteWords = () => ({
  question: 'Who else was there, or knows the process?',
  reason: 'One person sees what one person knows. Two soon find a why the other passed by.',
  example: 'Ask somebody from the line to read the whys and to add theirs.',
});
