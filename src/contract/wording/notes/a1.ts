import type { NoteWords } from './words';

export const orphanRootNote: NoteWords = (_finding, document) => ({
  question: 'What will we do about this?',
  reason: 'A root cause that nothing acts on stays as it is, and the problem can come back.',
  example: document.origin
    ? 'Link the issue on the team’s own board that changes the design, the process or the check.'
    : 'Raise a CAPA from it, or link the work that changes the design, the process or the check.',
});
