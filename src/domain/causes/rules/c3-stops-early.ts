import { rootsOf } from '../outline';
import { advises, type AdvisoryRule } from './rule';
import { wordedOf } from './straight-line';

/** The first answer was taken for the root, and nothing else was asked. There is no right number of whys. */
export const stopsEarly: AdvisoryRule<'C3'> = {
  id: 'C3',
  source: 'GM 5-Why critique: can you still ask more whys?',
  kind: 'structural',
  level: advises,
  needs: ['causes'],
  check: ({ document }) =>
    wordedOf(document).length === 1
      ? rootsOf(document).map(({ id }) => ({ node: id, data: {} }))
      : [],
};
