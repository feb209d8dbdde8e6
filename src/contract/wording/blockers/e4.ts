import { opening, rootNameOf } from '../quoted';
import type { BlockerWords } from './words';

export const verifiedByAuthorBlocker: BlockerWords = ({ node }, document) =>
  `${opening(rootNameOf(document, node))} was verified only by somebody who wrote it: ask a colleague to verify it in the root-cause panel.`;
