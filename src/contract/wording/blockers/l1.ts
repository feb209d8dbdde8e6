import { listed } from '../listed';
import type { BlockerWords } from './words';

const missing: Readonly<Record<string, string>> = {
  occurrence: 'why it happened',
  escape: 'why it was not caught',
  system: 'why our system allowed it',
};

export const legMissingBlocker: BlockerWords = ({ data }) => {
  const legs = String(data['legs']).split(' ');
  return `Nothing says yet ${listed(legs.map((leg) => missing[leg] ?? leg))}: answer it, or say why it does not apply, in the root-cause panel.`;
};
