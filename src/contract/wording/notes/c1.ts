import { nameOf } from '../quoted';
import type { NoteWords } from './words';

export const restatesEffectNote: NoteWords = ({ data }, document) => ({
  question: 'What made it so?',
  reason: `It says much the same as ${nameOf(document, String(data['repeats']))}, so the chain takes a step and stays where it was.`,
  example:
    'Beneath “records are missing”, instead of “they were not filed” try “the tray is emptied before the night shift can file”.',
});
