import { nameOf } from '../quoted';
import type { Note, NoteWords } from './words';

const rootNote: Note = {
  question: 'Which of these causes is a root?',
  reason: 'Until a root is named, it stays open what to act on.',
  example: 'Name the cause that, once it is gone, keeps the problem from coming back.',
};

const astrayNote = (ruledOut: string): Note => ({
  question: 'Does it still lead to the problem?',
  reason: `It explains ${ruledOut}, which was ruled out, so it no longer explains the problem.`,
  example: 'Reconsider what was ruled out, or name a root beneath a cause that still stands.',
});

const verificationNote: Note = {
  question: 'How do we know that this is the cause?',
  reason: 'What nobody has tried is still a guess, and acting on a guess may change nothing.',
  example: '“With a seal from batch 12 the leak came back; with one from batch 14 it stayed dry.”',
};

const passNote: Note = {
  question: 'What did the last check tell us?',
  reason: 'The last verification did not confirm it, so something else may be at work.',
  example:
    'Reword it to what the check did show, or take it back as a root and follow another why.',
};

const revisionNote: Note = {
  question: 'Is it the cause after all?',
  reason: 'What was done about it did not help, so its verification no longer speaks for it.',
  example: 'Have it tried again, or ask one why further: what did the first answer leave out?',
};

const renewalNote: Note = {
  question: 'Is it still what was verified?',
  reason: 'The words changed after the verification, and other words are another claim.',
  example: 'Put back the words that were verified, or have the new ones tried.',
};

export const notVerifiedNote: NoteWords = ({ data }, document) => {
  if (data['ruledOut'] !== undefined) return astrayNote(nameOf(document, String(data['ruledOut'])));
  if (data['missing'] === 'root') return rootNote;
  if (data['missing'] === 'pass') return passNote;
  if (data['missing'] === 'revision') return revisionNote;
  return data['missing'] === 'renewal' ? renewalNote : verificationNote;
};
