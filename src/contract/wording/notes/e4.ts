import type { NoteWords } from './words';

export const verifiedByAuthorNote: NoteWords = () => ({
  question: 'Who else could check this?',
  reason: 'A second pair of eyes sees what the first can no longer see.',
  example:
    'Ask somebody who knows the process and did not write this cause to measure or reproduce it.',
});
