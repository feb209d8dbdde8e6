import type { Cause } from '../../../src/domain/causes/cause';
import { rules } from '../../../src/domain/causes/rules/rules';
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
  return rules.E4.level[weight] === 'block' ? 'doesNotCount' : 'countsLess';
}
