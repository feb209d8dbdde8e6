import { nameOf } from '../quoted';
import type { NoteWords } from './words';

export const leapNote: NoteWords = ({ data }, document) => ({
  question: 'How does the one lead to the other?',
  reason: `Between this and ${nameOf(document, String(data['effect']))} a step may be missing: others cannot follow what is not written.`,
  example:
    'Between “the clock was changed” and “orders were lost”, put “the job ran twice at 2 am and overwrote them”.',
});
