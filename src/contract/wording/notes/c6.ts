import type { NoteWords } from './words';

export const straightLineNote: NoteWords = () => ({
  question: 'What else had to be true for this to happen?',
  reason:
    'Most events need a condition and something that sets them off. One straight line tells one story and may pass by the others.',
  example: 'Beside “the heater ran at 95 °C”, add “the seal in it was rated for 80 °C”.',
});
