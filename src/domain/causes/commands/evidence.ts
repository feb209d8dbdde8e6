import type { CauseId, EvidenceId } from '../../id';
import { accepted, refused } from '../../result';
import type { CauseDocument } from '../document';
import { editCause } from '../edit-cause';
import { evidenceLimit, type Evidence } from '../evidence';
import type { Applied, Handling } from '../handling';
import { causeOf } from '../outline';

type Node = CauseId | 'problem';

const isProblem = (node: Node): node is 'problem' => node === 'problem';

const evidenceAt = (document: CauseDocument, node: Node): Evidence[] | undefined =>
  isProblem(node) ? document.problem.evidence : causeOf(document, node)?.evidence;

const withEvidence = (document: CauseDocument, node: Node, evidence: Evidence[]): Applied =>
  isProblem(node)
    ? accepted({ ...document, problem: { ...document.problem, evidence } })
    : editCause(document, node, (cause) => ({ ...cause, evidence }));

function inserted(list: Evidence[], item: Evidence, before: EvidenceId | undefined): Evidence[] {
  const index = list.findIndex(({ id }) => id === before);
  return index < 0 ? [...list, item] : list.toSpliced(index, 0, item);
}

export const addEvidence: Handling<'addEvidence'> = {
  apply: (document, { node, evidence, before }) => {
    const present = evidenceAt(document, node);
    if (!present) return refused({ reason: 'causeMissing' });
    if (present.some(({ id }) => id === evidence.id)) return refused({ reason: 'idTaken' });
    if (present.length >= evidenceLimit) return refused({ reason: 'full' });
    return withEvidence(document, node, inserted(present, evidence, before));
  },
  inverse: (_before, { node, evidence }) => ({
    kind: 'removeEvidence',
    node,
    evidenceId: evidence.id,
  }),
};

export const removeEvidence: Handling<'removeEvidence'> = {
  apply: (document, { node, evidenceId }) => {
    const present = evidenceAt(document, node);
    if (!present) return refused({ reason: 'causeMissing' });
    const rest = present.filter(({ id }) => id !== evidenceId);
    return rest.length === present.length
      ? refused({ reason: 'evidenceMissing' })
      : withEvidence(document, node, rest);
  },
  inverse: (before, { node, evidenceId }) => {
    const present = evidenceAt(before, node) ?? [];
    const index = present.findIndex(({ id }) => id === evidenceId);
    const evidence = present[index];
    const next = present[index + 1];
    if (!evidence) return null;
    return { kind: 'addEvidence', node, evidence, ...(next ? { before: next.id } : {}) };
  },
};
