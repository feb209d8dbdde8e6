import type { NoteWords } from './words';

export const stopsEarlyNote: NoteWords = () => ({
  question: 'And why was that so?',
  reason: 'The first answer is mostly what happened, not yet what made it possible.',
  example:
    'Beneath “the seal hardened”, try “it was not rated for 80 °C”, and then how it came into the parts list.',
});
