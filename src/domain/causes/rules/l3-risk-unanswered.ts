import { blocksFromMajor, type StructuralRule } from './rule';

/** Nobody has said whether the risks have to be looked at again. */
export const riskUnanswered: StructuralRule<'L3'> = {
  id: 'L3',
  source: 'ISO 9001 10.2.1 e',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['risk'],
  check: ({ document: { risk } }) => (risk === undefined ? [{ node: 'analysis', data: {} }] : []),
};
