import { nameOf, opening } from '../quoted';
import type { BlockerWords } from './words';

export const stopsAtAPersonBlocker: BlockerWords = ({ node }, document) =>
  `${opening(nameOf(document, node))} stops at a person: add beneath it, in the root-cause panel, what in our system allowed it.`;
