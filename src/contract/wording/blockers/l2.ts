import type { BlockerWords } from './words';

export const extentUnansweredBlocker: BlockerWords = () =>
  'It is still open whether this exists or could exist elsewhere: answer “Could it exist elsewhere?” in the root-cause panel.';
