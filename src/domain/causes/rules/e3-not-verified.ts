import type { Cause } from '../cause';
import { rootsOf } from '../outline';
import { isVerified, verificationOf } from '../verified';
import { blocksFromMajor, type Fault, type Rule } from './rule';

/** Which step is open: none tried yet, the last one failed, or the words changed since. */
function missing(cause: Cause): 'verification' | 'pass' | 'renewal' {
  if (verificationOf(cause)) return 'pass';
  return cause.verifications.some(({ result }) => result === 'passed') ? 'renewal' : 'verification';
}

/** A root is named only when nobody could say "we think": its present words were put to the test. */
export const notVerified: Rule = {
  id: 'E3',
  source: 'Ford G8D D4: make the problem come and go',
  kind: 'structural',
  level: blocksFromMajor,
  check: (document): Fault[] => {
    const roots = rootsOf(document);
    if (roots.length === 0) return [{ node: 'analysis', data: { missing: 'root' } }];
    return roots
      .filter((root) => !isVerified(root))
      .map((root) => ({ node: root.id, data: { missing: missing(root) } }));
  },
};
