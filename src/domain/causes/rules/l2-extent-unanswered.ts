import { blocksAlways, type Rule } from './rule';

/** Nobody has said whether the same exists, or could, elsewhere. */
export const extentUnanswered: Rule = {
  id: 'L2',
  source: 'ISO 9001 10.2.1 b',
  kind: 'structural',
  level: blocksAlways,
  check: ({ extent }) => (extent.answer === 'unanswered' ? [{ node: 'analysis', data: {} }] : []),
};
