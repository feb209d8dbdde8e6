import type { NoteWords } from './words';

export const unclassedRootNote: NoteWords = () => ({
  question: 'What kind of cause is it?',
  reason: 'Seen over a year, the classes show where causes gather; those without one stay unseen.',
  example: 'A limit nobody set is a method; a seal of the wrong rating is a material.',
});
