import type { Gate } from '../../../src/domain/blockers';
import type { Finding } from '../../../src/domain/causes/rules/rule';
import type { AccountId } from '../../../src/domain/id';

/** Who can bring the issue on now. */
export type Move =
  | { readonly kind: 'colleague'; readonly then: AccountId | null }
  | { readonly kind: 'assignee'; readonly person: AccountId }
  | { readonly kind: 'nobody' };

const needsColleague = ({ rule, data }: Finding): boolean =>
  rule === 'E4' || (rule === 'E3' && data['missing'] !== 'root');

/** Whoever can take the first step that is missing: a verification is somebody else's, all else the assignee's. */
export function whoseMove({ blockers: [first] }: Gate, assignee: AccountId | null): Move {
  if (first && needsColleague(first)) return { kind: 'colleague', then: assignee };
  return assignee ? { kind: 'assignee', person: assignee } : { kind: 'nobody' };
}
