import type { Cause } from '../../../src/domain/causes/cause';
import { verifiedByAuthor } from '../../../src/domain/causes/rules/e4-verified-by-author';
import type { AccountId } from '../../../src/domain/id';
import type { Severity } from '../../../src/domain/severity';

/** Whether a verification by this person could count: the authors of the words cannot vouch for them. */
export function verifying(
  cause: Cause,
  me: AccountId,
  weight: Severity,
): 'counts' | 'countsLess' | 'doesNotCount' {
  const isMine = cause.author === me || cause.wordedBy === me;
  if (!isMine) return 'counts';
  return verifiedByAuthor.level[weight] === 'block' ? 'doesNotCount' : 'countsLess';
}
