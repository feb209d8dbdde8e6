import type { NoteWords } from './words';

export const unfoundedProblemNote: NoteWords = ({ data }) => {
  const missing = String(data['missing']).split(' ');
  if (!missing.includes('requirement')) {
    return {
      question: 'What can be shown of it?',
      reason: 'Whoever reads this in a year was not there, and wants to see what you saw.',
      example: 'Add the photo, the measured value or the report it comes from as evidence.',
    };
  }
  return {
    question: missing.includes('evidence')
      ? 'What should it have been, and what shows that it was not?'
      : 'What should it have been?',
    reason: 'It is a nonconformance only against something that was asked for.',
    example: '“Drawing P4-112: no drop within 30 minutes at 2 bar”, and the record of the test.',
  };
};
