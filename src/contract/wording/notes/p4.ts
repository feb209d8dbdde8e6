import { listed } from '../listed';
import { opening } from '../quoted';
import type { NoteWords } from './words';

const asked: Readonly<Record<string, string>> = {
  what: 'what',
  where: 'where',
  when: 'when',
  howMany: 'how many',
};

export const notLocatedNote: NoteWords = ({ data }) => {
  const missing = String(data['missing']);
  if (missing === 'number') {
    return {
      question: 'How many, out of how many?',
      reason: 'A number shows later whether it became better; “often” and “some” cannot.',
      example: 'Instead of “several pumps leaked”, try “6 of the 40 pumps built in week 12”.',
    };
  }
  const questions = missing.split(' ').map((field) => asked[field] ?? field);
  return {
    question: `${opening(listed(questions))} – can we say that already?`,
    reason: 'While this is open, two people look at two problems, and each finds another cause.',
    example: '“At the shaft seal, on line 2, since 3 March, on 6 of 40 pumps.”',
  };
};
