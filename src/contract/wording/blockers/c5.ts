import { nameOf, opening } from '../quoted';
import type { BlockerWords } from './words';

export const notReadBackBlocker: BlockerWords = ({ node, data }, document) => {
  const effect = document.causes.find(({ id }) => id === node)?.parent ?? 'problem';
  const way = `${opening(nameOf(document, node))} ${data['reading'] === 'rejected' ? 'does not lead' : 'was not read back'} to ${nameOf(document, effect)}`;
  return data['reading'] === 'rejected'
    ? `${way}: add the step between them, move it or rule it out in the root-cause panel.`
    : `${way}: say whether it follows in the root-cause panel.`;
};
