import type { NoteWords } from './words';

export const severalCausesNote: NoteWords = () => ({
  question: 'Could these be two causes?',
  reason:
    'Each cause needs a why, evidence and an action of its own, and one of them is easily lost in a shared line.',
  example:
    'Instead of “no spare gauge and a worn fixture”, write two whys: “the gauge was away for repair” and “the pin of the fixture is worn by 0.3 mm”.',
});
