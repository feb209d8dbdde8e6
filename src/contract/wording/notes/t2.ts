import type { NoteWords } from './words';

export const brokenProcedureNote: NoteWords = ({ data }) => ({
  question: 'What made it hard to do as written, or easy to do otherwise?',
  reason: `“${data['words']}” is where the real question begins: people leave a rule for reasons, and those reasons are still there tomorrow.`,
  example:
    'Instead of “the procedure was not followed”, try “step 7 needs the gauge from the other hall, and the line does not wait”.',
});
