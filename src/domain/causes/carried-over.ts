import type { CauseId, IssueReference } from '../id';
import { emptyCauseDocument, type CauseDocument } from './document';
import { ancestorsOf, causeOf } from './outline';

/**
 * What a CAPA's analysis begins with: the problem, the root cause and the causes that lead from it to the
 * problem, with their evidence and verifications. The nonconformance's actions stay with the nonconformance.
 */
export function carriedOver(
  from: { issue: IssueReference; document: CauseDocument },
  root: CauseId,
): CauseDocument {
  const path = [causeOf(from.document, root), ...ancestorsOf(from.document, root)];
  const ids = new Set<string>(path.flatMap((cause) => cause?.id ?? []));
  return {
    ...emptyCauseDocument,
    origin: { issue: from.issue, cause: root },
    problem: from.document.problem,
    extent: from.document.extent,
    risk: from.document.risk,
    legsAside: from.document.legsAside,
    isIsNot: from.document.isIsNot,
    causes: from.document.causes
      .filter(({ id }) => ids.has(id))
      .map((cause) => ({ ...cause, actions: [] })),
    kept: from.document.kept.filter(({ node }) => ids.has(node)),
  };
}
