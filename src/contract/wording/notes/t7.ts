import type { NoteWords } from './words';

export const chanceNote: NoteWords = ({ data }) => ({
  question: 'What would have to be true for this to happen again?',
  reason: `“${data['words']}” leaves nothing to change. What looks like chance has come out of the way we work, and can again.`,
  example:
    'Instead of “an isolated case”, try “lots under 50 pieces skip the sampling plan, and this was one”.',
});
