import { rootNameOf } from '../quoted';
import type { FindingWords } from './words';

export const orphanRootWords: FindingWords = ({ node }, document) => {
  // What came from another analysis already is a CAPA: raising one from it would lead in a circle.
  const way = document.origin
    ? 'link the work that removes it'
    : 'raise a CAPA from it or link the work that removes it';
  return {
    question: 'What will we do about this?',
    reason: 'A root cause that nothing acts on stays as it is, and the problem can come back.',
    example: document.origin
      ? 'Link the issue on the team’s own board that changes the design, the process or the check.'
      : 'Raise a CAPA from it, or link the work that changes the design, the process or the check.',
    blocker: `Nothing acts on ${rootNameOf(document, node)} yet: ${way}, in the root-cause panel.`,
  };
};
