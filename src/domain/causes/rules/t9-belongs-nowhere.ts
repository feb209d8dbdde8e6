import { rootsOf } from '../outline';
import { advises, type AdvisoryRule } from './rule';

/** Nobody has said which process, document, control or component the root belongs to, and so what could be changed. */
export const belongsNowhere: AdvisoryRule<'T9'> = {
  id: 'T9',
  source: 'IATF 16949: the final root cause should be systematic',
  kind: 'structural',
  level: advises,
  needs: ['causes', 'places'],
  check: ({ document }) =>
    rootsOf(document)
      .filter(({ within }) => within === undefined)
      .map(({ id }) => ({ node: id, data: {} })),
};
