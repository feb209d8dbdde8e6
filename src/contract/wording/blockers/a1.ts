import { rootNameOf } from '../quoted';
import type { BlockerWords } from './words';

export const orphanRootBlocker: BlockerWords = ({ node }, document) => {
  // What came from another analysis already is a CAPA: raising one from it would lead in a circle.
  const way = document.origin
    ? 'link the work that removes it'
    : 'raise a CAPA from it or link the work that removes it';
  return `Nothing acts on ${rootNameOf(document, node)} yet: ${way}, in the root-cause panel.`;
};
