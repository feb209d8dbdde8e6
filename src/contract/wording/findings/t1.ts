import { nameOf, opening } from '../quoted';
import type { FindingWords } from './words';

export const stopsAtAPersonWords: FindingWords = ({ node }, document) => ({
  question: 'What in our system allowed this?',
  reason:
    'Anybody can slip. A chain that stops at a person leaves nothing we can change, so the next person meets the same trap.',
  example:
    'Instead of “the operator mixed up the reels”, try “both reels carry the same label, and the feeder takes either”.',
  blocker: `${opening(nameOf(document, node))} stops at a person: add beneath it, in the root-cause panel, what in our system allowed it.`,
});
