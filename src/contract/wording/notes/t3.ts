import type { NoteWords } from './words';

export const failureToActNote: NoteWords = ({ data }) => ({
  question: 'Where does it say that this was to be done, and by which role?',
  reason: `“${data['words']}” is a cause only where there was a duty. With one, link the page or clause; without one, that is the finding.`,
  example:
    'Instead of “nobody checked the seal”, try “the goods-in plan names no check of seals from a new supplier”.',
});
