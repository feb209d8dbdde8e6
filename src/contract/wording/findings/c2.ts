import { nameOf, opening } from '../quoted';
import type { FindingWords } from './words';

export const circularWords: FindingWords = ({ node, data }, document) => {
  const repeated = data.repeats === 'problem' ? 'the problem' : 'a cause above it';
  const named = nameOf(document, String(data.repeats));
  return {
    question: 'What came before this?',
    reason: `It says the same as ${named}, which it is meant to explain, so the chain runs in a circle.`,
    example:
      'Beneath “the pump stopped”, try “the motor drew too much current”, and then ask why it did.',
    blocker: `${opening(nameOf(document, node))} says the same as ${repeated}: reword or remove it in the root-cause panel.`,
  };
};
