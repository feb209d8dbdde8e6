import { blocksAlways, type StructuralRule } from './rule';

/** Nobody has said whether the same exists, or could, elsewhere. */
export const extentUnanswered: StructuralRule<'L2'> = {
  id: 'L2',
  source: 'ISO 9001 10.2.1 b',
  kind: 'structural',
  level: blocksAlways,
  needs: ['extent'],
  check: ({ document: { extent } }) =>
    extent.answer === 'unanswered' ? [{ node: 'analysis', data: {} }] : [],
};
