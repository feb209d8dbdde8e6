import type { CauseId, IssueReference } from '../id';
import { emptyCauseDocument, type CauseDocument } from './document';
import type { Evidence } from './evidence';
import { ancestorsOf, causeOf } from './outline';

/** Files stay attached where they are: what refers to them has to say so from now on. */
const broughtFrom = (issue: IssueReference, evidence: readonly Evidence[]): Evidence[] =>
  evidence.map((each) => (each.kind === 'attachment' ? { issue, ...each } : each));

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
    problem: {
      ...from.document.problem,
      evidence: broughtFrom(from.issue, from.document.problem.evidence),
    },
    extent: from.document.extent,
    risk: from.document.risk,
    legsAside: from.document.legsAside,
    isIsNot: from.document.isIsNot,
    causes: from.document.causes
      .filter(({ id }) => ids.has(id))
      .map((cause) => ({
        ...cause,
        evidence: broughtFrom(from.issue, cause.evidence),
        actions: [],
      })),
    kept: from.document.kept.filter(({ node }) => ids.has(node)),
  };
}
