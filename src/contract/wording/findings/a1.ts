import { rootNameOf } from '../quoted';
import type { FindingWords } from './words';

export const orphanRootWords: FindingWords = ({ node }, document) => ({
  question: 'What will we do about this?',
  reason: 'A root cause that nothing acts on stays as it is, and the problem can come back.',
  example:
    'Raise a CAPA from it, or link the work that changes the design, the process or the check.',
  blocker: `Nothing acts on ${rootNameOf(document, node)} yet: raise a CAPA from it or link the work that removes it, in the root-cause panel.`,
});
