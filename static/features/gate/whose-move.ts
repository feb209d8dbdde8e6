import type { Gate } from '../../../src/domain/blockers';
import type { Finding } from '../../../src/domain/causes/rules/rules';
import type { AccountId } from '../../../src/domain/id';

/** Who can bring the issue on now. */
export type Move =
  | { readonly kind: 'colleague' }
  | { readonly kind: 'assignee'; readonly person: AccountId }
  | { readonly kind: 'nobody' };

const needsColleague = ({ rule, data }: Finding): boolean =>
  rule === 'E4' || (rule === 'E3' && data['missing'] !== 'root');

/** A verification is somebody else's to make; everything else is the assignee's. */
export function whoseMove({ blockers }: Gate, assignee: AccountId | null): Move {
  if (blockers.length > 0 && blockers.every(needsColleague)) return { kind: 'colleague' };
  return assignee ? { kind: 'assignee', person: assignee } : { kind: 'nobody' };
}
