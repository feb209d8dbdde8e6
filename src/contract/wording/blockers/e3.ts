import { nameOf, opening, rootNameOf } from '../quoted';
import type { BlockerWords } from './words';

const rootless =
  'No root cause is named yet: ask why until you can act on the answer, and name it as a root in the root-cause panel.';

export const notVerifiedBlocker: BlockerWords = ({ node, data }, document) => {
  const name = rootNameOf(document, node);
  if (data['ruledOut'] !== undefined) {
    const ruledOut = nameOf(document, String(data['ruledOut']));
    return `${opening(name)} explains ${ruledOut}, which was ruled out: reconsider that or name another root in the root-cause panel.`;
  }
  if (data['missing'] === 'root') return rootless;
  if (data['missing'] === 'pass')
    return `The last verification did not confirm ${name}: reword it, verify it again or name another root in the root-cause panel.`;
  if (data['missing'] === 'revision')
    return `${opening(name)} was verified before it turned out that the actions had not helped: ask a colleague to verify it anew, or name another root, in the root-cause panel.`;
  if (data['missing'] === 'renewal')
    return `${opening(name)} was reworded after it was verified: ask a colleague to verify it as it now reads, in the root-cause panel.`;
  return `${opening(name)} is not verified yet: ask a colleague to verify it in the root-cause panel.`;
};
