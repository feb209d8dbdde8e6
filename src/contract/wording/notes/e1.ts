import type { NoteWords } from './words';

export const withoutEvidenceNote: NoteWords = ({ data }) =>
  data['of'] === 'root'
    ? {
        question: 'What can we show for this?',
        reason: 'A root others are to act on should rest on something they can look at.',
        example: 'Add the measurement, the page, the commit or what was seen as evidence.',
      }
    : {
        question: 'How do we know?',
        reason: 'The root is only as sure as each step on the way to it.',
        example: '“Logger of oven 2: 95 °C from 06:10 to 06:40.”',
      };
