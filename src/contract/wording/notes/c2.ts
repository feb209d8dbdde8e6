import { nameOf } from '../quoted';
import type { NoteWords } from './words';

export const circularNote: NoteWords = ({ data }, document) => ({
  question: 'What came before this?',
  reason: `It says the same as ${nameOf(document, String(data['repeats']))}, which it is meant to explain, so the chain runs in a circle.`,
  example:
    'Beneath “the pump stopped”, try “the motor drew too much current”, and then ask why it did.',
});
