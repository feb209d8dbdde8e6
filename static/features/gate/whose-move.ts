import type { Gate } from '../../../src/domain/blockers';
import type { Finding } from '../../../src/domain/causes/rules/rule';
import type { AccountId } from '../../../src/domain/id';

/** Who can bring the issue on now. */
export type Move =
  | { readonly kind: 'colleague'; readonly then: AccountId | null }
  | { readonly kind: 'judge'; readonly person: AccountId }
  | { readonly kind: 'assignee'; readonly person: AccountId }
  | { readonly kind: 'nobody' };

const needsColleague = ({ rule, data }: Finding): boolean =>
  rule === 'E4' || (rule === 'E3' && data['missing'] !== 'root');

/**
 * Whoever can take the first step that is missing: a verification is somebody else's, a verdict the judge's, all else the
 * assignee's. What is asked of the case is read out, and done, before what is asked of the analysis.
 */
export function whoseMove(
  { caseBlockers: [ofCase], blockers: [ofAnalysis] }: Gate,
  assignee: AccountId | null,
  judge: AccountId | null = null,
): Move {
  if (ofCase?.rule === 'V1' && ofCase.data['found'] !== 'overtaken' && judge)
    return { kind: 'judge', person: judge };
  if (!ofCase && ofAnalysis && needsColleague(ofAnalysis)) {
    return { kind: 'colleague', then: assignee };
  }
  return assignee ? { kind: 'assignee', person: assignee } : { kind: 'nobody' };
}
