import type { NoteWords } from './words';

export const symptomNote: NoteWords = ({ data }) => ({
  question: 'What brought that about?',
  reason: `“${data['words']}” tells what was seen, or how it was noticed. It is one more effect, and there is a cause behind it.`,
  example:
    'Instead of “the pump failed”, try “the suction filter is cleaned yearly and clogs in four months”.',
});
