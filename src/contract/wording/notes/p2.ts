import type { NoteWords } from './words';

export const solutionInProblemNote: NoteWords = ({ data }) => ({
  question: 'What is wrong, whatever we do about it later?',
  reason: `“${data['words']}” speaks of a solution already. It may turn out right, but it hides what was seen, and other ways are no longer looked for.`,
  example:
    'Instead of “we need a second scanner”, try “parcels wait 40 minutes at goods-in; 10 are agreed”.',
});
