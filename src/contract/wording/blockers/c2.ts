import { nameOf, opening } from '../quoted';
import type { BlockerWords } from './words';

export const circularBlocker: BlockerWords = ({ node, data }, document) => {
  const repeated = data['repeats'] === 'problem' ? 'the problem' : 'a cause above it';
  return `${opening(nameOf(document, node))} says the same as ${repeated}: reword or remove it in the root-cause panel.`;
};
