import type { NoteWords } from './words';

export const placeholderWordsNote: NoteWords = ({ data }) => ({
  question: 'What was it like, exactly?',
  reason: `“${data['words']}” is a judgement: somebody else cannot measure it, and cannot tell afterwards whether it got better.`,
  example:
    'Instead of “poor maintenance of the press”, try “the ram guides were last greased 14 months ago; the plan says every 3”.',
});
