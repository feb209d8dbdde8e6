import type { NoteWords } from './words';

export const solutionFirstNote: NoteWords = ({ data }) => ({
  question: `Was ${data['action']} chosen for this cause?`,
  reason: 'It is older than the verification of this cause, so it may answer another question.',
  example: 'Keep it if it removes this cause; if it only limits the harm, it is containment.',
});
