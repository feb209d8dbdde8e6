import type { NoteWords } from './words';

export const belongsNowhereNote: NoteWords = () => ({
  question: 'What of ours does it belong to?',
  reason: 'A root one can act on lies in a process, a document, a control or a component.',
  example: '“Work instruction 14, hot filling” or “the incoming inspection of seals”.',
});
