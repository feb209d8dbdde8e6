import type { Cause } from '../../../src/domain/causes/cause';
import type { Mark } from '../../../src/domain/causes/fishbone/skeleton';
import { type BoneKey, boneOf, type Grouping } from '../../../src/domain/causes/fishbone/bones';
import { isVerified } from '../../../src/domain/causes/verified';
import { boneWords } from './grouping';

/** How a cause is drawn. What explains something ruled out stands aside with it. */
export type Look = 'plain' | 'root' | 'ruledOut' | 'aside';

export function lookOf(cause: Cause, isAside: boolean): Look {
  if (cause.standing.kind === 'ruledOut') return 'ruledOut';
  if (isAside) return 'aside';
  return cause.root ? 'root' : 'plain';
}

/** What is said of a cause beneath its text: state as a word, and the class where it is not the bone's. */
export function marksFor(cause: Cause, bone: BoneKey, grouping: Grouping): Mark[] {
  const own = boneOf(cause, grouping);
  const isRuledOut = cause.standing.kind === 'ruledOut';
  return [
    ...(isRuledOut ? [{ kind: 'ruledOut', text: 'Ruled out' } as const] : []),
    ...(cause.root ? [{ kind: 'root', text: 'Root cause' } as const] : []),
    ...(isVerified(cause) ? [{ kind: 'verified', text: 'Verified' } as const] : []),
    ...(own !== bone && own !== 'unknown'
      ? [{ kind: 'elsewhere', text: boneWords(own) } as const]
      : []),
  ];
}
