import type { Cause } from '../cause';
import { isConsidered, rootsOf } from '../outline';
import { advises, type AdvisoryRule } from './rule';

const isOurs = ({ class: kind, leg, root }: Cause): boolean =>
  kind !== 'external' && (root || leg === 'system');

/** All that was found lies with others: nothing says what in our own system let it come through. */
export const onlyOutside: AdvisoryRule<'T6'> = {
  id: 'T6',
  source: 'GM 5-Why: the systemic path leads to our own management system',
  kind: 'structural',
  level: advises,
  needs: ['causes', 'classes', 'legs'],
  check: ({ document }) =>
    document.causes.some((cause) => isOurs(cause) && isConsidered(document, cause))
      ? []
      : rootsOf(document).map(({ id }) => ({ node: id, data: {} })),
};
