import type { NoteWords } from './words';

export const implementationAsCriterionNote: NoteWords = ({ data }) => ({
  question: 'How will we see that it worked?',
  reason: `“${data['words']}” shows that it was done, not that it helped.`,
  example:
    'Instead of “training completed”, try “no wrong label in the next 20 batches; there were 3 in the last 20”.',
});
