import { nameOf, opening } from '../quoted';
import type { BlockerWords } from './words';

export const timeOrderBlocker: BlockerWords = ({ node, data }, document) =>
  `${opening(nameOf(document, node))} is dated after ${nameOf(document, String(data['effect']))}, which it explains: correct the dates or move it in the root-cause panel.`;
