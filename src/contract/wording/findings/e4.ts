import { opening, rootNameOf } from '../quoted';
import type { FindingWords } from './words';

export const verifiedByAuthorWords: FindingWords = ({ node }, document) => ({
  question: 'Who else could check this?',
  reason: 'A second pair of eyes sees what the first can no longer see.',
  example:
    'Ask somebody who knows the process and did not write this cause to measure or reproduce it.',
  blocker: `${opening(rootNameOf(document, node))} was verified only by somebody who wrote it: ask a colleague to verify it in the root-cause panel.`,
});
