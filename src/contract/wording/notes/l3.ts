import type { NoteWords } from './words';

export const riskUnansweredNote: NoteWords = () => ({
  question: 'Do the risks have to be looked at again?',
  reason: 'What happened may be likelier, or worse, than the risk assessment says.',
  example: '“Line 14 of the FMEA: occurrence from 2 to 4, agreed on 3 March.”',
});
