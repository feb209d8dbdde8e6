import type { NoteWords } from './words';

export const noIsIsNotNote: NoteWords = ({ data }) =>
  data['missing'] === 'distinction'
    ? {
        question: 'What is different about where it is?',
        reason: 'What sets the one apart from the other is where causes are found.',
        example: '“Line 2 was moved next to the oven in May; line 1 was not.”',
      }
    : {
        question: 'Where could it be as well, and is not?',
        reason: 'What is spared tells as much as what is hit: a cause has to account for both.',
        example: '“It is on line 2; it is not on line 1, with the same parts and people.”',
      };
