import type { BlockerWords } from './words';

export const riskUnansweredBlocker: BlockerWords = () =>
  'It is still open whether the risks have to be looked at again: answer “Do the risks have to be looked at again?” in the root-cause panel.';
