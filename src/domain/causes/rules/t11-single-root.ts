import { rootsOf } from '../outline';
import { advisesFromMajor, type AdvisoryRule } from './rule';
import { isStraightLine } from './straight-line';

/** Several things were looked at, and only one of them was named. Where there is one line only, C6 asks already. */
export const singleRoot: AdvisoryRule<'T11'> = {
  id: 'T11',
  source: 'Card 2017; TapRooT: root causes, in the plural',
  kind: 'structural',
  level: advisesFromMajor,
  needs: ['causes', 'branches', 'legs'],
  check: ({ document }) =>
    rootsOf(document).length === 1 && !isStraightLine(document)
      ? [{ node: 'analysis', data: {} }]
      : [],
};
