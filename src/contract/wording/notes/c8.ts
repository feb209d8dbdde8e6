import { nameOf } from '../quoted';
import type { NoteWords } from './words';

export const timeOrderNote: NoteWords = ({ data }, document) => ({
  question: 'Which of the two came first?',
  reason: `It is dated ${data['on']}, and ${nameOf(document, String(data['effect']))} is dated ${data['effectOn']}. A cause is there before what it explains.`,
  example: 'Correct the date that is not right, or look for what was there on that day.',
});
