import type { FindingWords } from './words';

export const extentUnansweredWords: FindingWords = () => ({
  question: 'Could it exist elsewhere?',
  reason: 'The same cause may be at work in other products, batches, versions or places.',
  example: '“Also in pumps 4 to 9, same supplier lot: held back and checked.”',
  blocker:
    'It is still open whether this exists or could exist elsewhere: answer “Could it exist elsewhere?” in the root-cause panel.',
});
