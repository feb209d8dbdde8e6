import type { NoteWords } from './words';

export const personInProblemNote: NoteWords = ({ data }) => ({
  question: 'How would this read if nobody in particular had been there?',
  reason: `“${data['words']}” points at somebody. People who feel blamed stop telling what they saw, and what they saw is what we need.`,
  example:
    'Instead of “the packer forgot the leaflet”, try “12 of 300 boxes were shipped without a leaflet”.',
});
