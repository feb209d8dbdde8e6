import { shortened } from '../quoted';
import type { NoteWords } from './words';

export const correctionAsCorrectiveNote: NoteWords = ({ data }) => ({
  question: 'What keeps the next one from happening?',
  reason: `“${shortened(String(data['words']))}” puts this case right, which is good and needed. The cause is still there.`,
  example:
    'Beside “replaced the worn seal”, add what changes: “seal changed to FKM, and its replacement moved to every 2,000 hours”.',
});
