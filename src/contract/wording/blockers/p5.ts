import type { BlockerWords } from './words';

export const unfoundedProblemBlocker: BlockerWords = ({ data }) => {
  const missing = String(data['missing']).split(' ');
  const what =
    missing.length > 1
      ? 'neither names the requirement that was not met nor holds evidence'
      : missing.includes('requirement')
        ? 'does not name the requirement that was not met'
        : 'holds no evidence';
  return `The problem ${what} yet: add it in the root-cause panel.`;
};
