import { rootsOf } from '../outline';
import { isVerified } from '../verified';
import { blocksFromMajor, type Fault, type StructuralRule } from './rule';
import { firstOnEachWay } from './way-to-problem';

/**
 * A named root rests on nothing one could look up. On its way to the problem a link that was verified has something
 * to show; of the others the one nearest to the problem is asked for first.
 */
export const withoutEvidence: StructuralRule<'E1'> = {
  id: 'E1',
  source: 'GM 5-Why: data or evidence to prove it; Apollo RCA',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['causes', 'evidence', 'verifications'],
  check: ({ document }): Fault[] => [
    ...rootsOf(document)
      .filter(({ evidence }) => evidence.length === 0)
      .map(({ id }): Fault => ({ node: id, data: { of: 'root' } })),
    ...firstOnEachWay(
      document,
      (cause) => !cause.root && cause.evidence.length === 0 && !isVerified(cause),
      'root',
    ).map(({ id }): Fault => ({ node: id, data: { of: 'link' }, level: 'advise' })),
  ],
};
