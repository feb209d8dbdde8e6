import type { NoteWords } from './words';

export const stopsAtAPersonNote: NoteWords = () => ({
  question: 'What in our system allowed this?',
  reason:
    'Anybody can slip. A chain that stops at a person leaves nothing we can change, so the next person meets the same trap.',
  example:
    'Instead of “the operator mixed up the reels”, try “both reels carry the same label, and the feeder takes either”.',
});
