import { rootsOf } from '../outline';
import { blocksFromMajor, type StructuralRule } from './rule';

/** A root is named and nothing is done about it. */
export const orphanRoot: StructuralRule<'A1'> = {
  id: 'A1',
  source: 'GM 5-Why critique, step 3: one action for each root cause',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['causes', 'actionLinks'],
  check: ({ document }) =>
    rootsOf(document)
      .filter(({ actions }) => actions.length === 0)
      .map(({ id }) => ({ node: id, data: {} })),
};
