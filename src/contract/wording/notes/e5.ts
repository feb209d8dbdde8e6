import type { NoteWords } from './words';

export const doesNotExplainNote: NoteWords = ({ data }) =>
  data['tried'] === 'yes'
    ? {
        question: 'What explains the rest?',
        reason: 'A fact that no root accounts for is a way on: something else may be at work.',
        example: '“It explains why line 2 leaks, and not why it does so only on Mondays.”',
      }
    : {
        question: 'Does it account for what is, and for what is not?',
        reason: 'The right cause explains both sides of each row on the is / is-not sheet.',
        example: '“Only line 2 stands beside the oven: that is why line 1 stays dry.”',
      };
