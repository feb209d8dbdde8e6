import { listed } from '../listed';
import type { BlockerWords } from './words';

const asked: Readonly<Record<string, string>> = {
  what: 'what is wrong',
  where: 'where',
  when: 'when',
  howMany: 'how much of it there is',
};

export const notLocatedBlocker: BlockerWords = ({ data }) => {
  const missing = String(data['missing']).split(' ');
  return `The problem does not say yet ${listed(missing.map((field) => asked[field] ?? 'how many'))}: add it in the root-cause panel.`;
};
