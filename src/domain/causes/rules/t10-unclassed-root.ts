import { rootsOf } from '../outline';
import { advises, type AdvisoryRule } from './rule';

/** A root nobody could class: it tells nothing when many analyses are looked at together. */
export const unclassedRoot: AdvisoryRule<'T10'> = {
  id: 'T10',
  source: 'Cause-code practice: “unknown” and “other” grow until they hold most of what is known',
  kind: 'structural',
  level: advises,
  needs: ['causes', 'classes'],
  check: ({ document }) =>
    rootsOf(document)
      .filter((root) => root.class === 'unknown')
      .map(({ id }) => ({ node: id, data: {} })),
};
