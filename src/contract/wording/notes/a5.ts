import type { NoteWords } from './words';

export const exhortationNote: NoteWords = ({ data }) => ({
  question: 'What could we change so that care is not needed?',
  reason: `“${data['words']}” asks people to do better. They were doing their best already, with what they had.`,
  example:
    'Instead of “remind everyone to check the label”, try “the printer refuses a label that does not match the order”.',
});
