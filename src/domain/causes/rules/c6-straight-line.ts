import { rootsOf } from '../outline';
import { advisesFromMajor, type AdvisoryRule } from './rule';
import { isStraightLine, wordedOf } from './straight-line';

/** One story was told from the problem to its root; what else could be was never weighed. */
export const straightLine: AdvisoryRule<'C6'> = {
  id: 'C6',
  source: 'Card 2017, The problem with “5 whys”; UK CAA root-cause guidance',
  kind: 'structural',
  level: advisesFromMajor,
  needs: ['causes', 'branches'],
  check: ({ document }) =>
    rootsOf(document).length > 0 && wordedOf(document).length > 1 && isStraightLine(document)
      ? [{ node: 'analysis', data: {} }]
      : [],
};
