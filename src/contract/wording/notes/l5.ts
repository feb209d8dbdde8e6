import type { NoteWords } from './words';

export const solutionFirstNote: NoteWords = ({ data }) => ({
  question: `Would we choose ${data['action']} again, now that we know why?`,
  reason: 'It was decided on before this cause was verified, so it may answer another question.',
  example: 'Keep it if it removes this cause; if it only limits the harm, it is containment.',
});
