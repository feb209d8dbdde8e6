import type { NoteWords } from './words';

export const solutionInDisguiseNote: NoteWords = ({ data }) => ({
  question: 'What allowed it to be missing, and what happens without it?',
  reason: `“${data['words']}” names a remedy that is not there. It leads straight back to that remedy, and a better one stays unseen.`,
  example:
    'Instead of “no checklist for the changeover”, try “both settings look alike on the panel, and the press starts with either”.',
});
