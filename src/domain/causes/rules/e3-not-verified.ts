import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { rootsOf, ruledOutOf } from '../outline';
import { isVerified, verificationOf, verifiedInRevision } from '../verified';
import { blocksFromMajor, type Fault, type StructuralRule } from './rule';

/** Which step is open: none tried yet, the last one failed, a revision began or the words changed since. */
function missing(cause: Cause): 'verification' | 'pass' | 'revision' | 'renewal' {
  if (verificationOf(cause)) return 'pass';
  if (verifiedInRevision(cause) !== null) return 'revision';
  return cause.verifications.some(({ result }) => result === 'passed') ? 'renewal' : 'verification';
}

/** No root, or only roots that explain what was ruled out. */
function rootless(document: CauseDocument): Fault[] {
  const astray = document.causes.flatMap((cause) => {
    const ruledOut = cause.root && ruledOutOf(document, cause);
    return ruledOut ? [{ node: cause.id, data: { missing: 'root', ruledOut: ruledOut.id } }] : [];
  });
  return astray.length > 0 ? astray : [{ node: 'analysis', data: { missing: 'root' } }];
}

/** A root is named only when nobody could say "we think": its present words were put to the test. */
export const notVerified: StructuralRule<'E3'> = {
  id: 'E3',
  source: 'Ford G8D D4: make the problem come and go',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['causes', 'verifications'],
  check: ({ document }): Fault[] => {
    const roots = rootsOf(document);
    if (roots.length === 0) return rootless(document);
    return roots
      .filter((root) => !isVerified(root))
      .map((root) => ({ node: root.id, data: { missing: missing(root) } }));
  },
};
