import { nameOf, opening, rootNameOf } from '../quoted';
import type { BlockerWords } from './words';

export const withoutEvidenceBlocker: BlockerWords = ({ node, data }, document) => {
  const name = data['of'] === 'root' ? rootNameOf(document, node) : nameOf(document, node);
  return `${opening(name)} rests on no evidence yet: add what shows it in the root-cause panel.`;
};
