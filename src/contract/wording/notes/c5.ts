import { nameOf } from '../quoted';
import type { NoteWords } from './words';

export const notReadBackNote: NoteWords = ({ node, data }, document) => {
  const parent = document.causes.find(({ id }) => id === node)?.parent ?? 'problem';
  if (data['reading'] === 'rejected') {
    return {
      question: 'What is missing in between?',
      reason: `Read back, it does not lead to ${nameOf(document, parent)}, and what rests on it hangs in the air.`,
      example: 'Add the step between the two, move it to what it does explain, or rule it out.',
    };
  }
  return {
    question: 'Does it follow when you read it backwards?',
    reason: `From cause to effect one hears a gap that one does not see: does it lead to ${nameOf(document, parent)}?`,
    example: '“The seal was not rated for 80 °C, therefore it hardened.”',
  };
};
