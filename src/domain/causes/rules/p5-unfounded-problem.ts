import { blocksFromMajor, type StructuralRule } from './rule';

/** A nonconformance is a requirement, and the evidence that it is not met. */
export const unfoundedProblem: StructuralRule<'P5'> = {
  id: 'P5',
  source: 'ISO 9001 Auditing Practices Group; PECB: elements of a nonconformity statement',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['problemDetails', 'evidence'],
  check: ({ document: { problem } }) => {
    const missing = [
      ...(problem.requirement.trim() === '' ? ['requirement'] : []),
      ...(problem.evidence.length === 0 ? ['evidence'] : []),
    ];
    return missing.length > 0 ? [{ node: 'problem', data: { missing: missing.join(' ') } }] : [];
  },
};
