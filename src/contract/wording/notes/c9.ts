import { shortened } from '../quoted';
import type { NoteWords } from './words';

export const categoryOnlyNote: NoteWords = ({ data }) => ({
  question: 'What exactly was it?',
  reason: `“${shortened(String(data['words']))}” names a heading: many causes could stand beneath it, and nobody can check it or act on it.`,
  example: 'Instead of “equipment failure”, try “the spindle bearing seized at 4,100 hours”.',
});
