import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { ancestorsOf, isConsidered } from '../outline';
import { sameClaim } from '../same-claim';
import { blocksAlways, type Fault, type StructuralRule } from './rule';

function repeated(document: CauseDocument, cause: Cause): Fault[] {
  const same = sameClaim(cause.text);
  const ancestor = ancestorsOf(document, cause.id).find(({ text }) => same(text));
  const repeats = ancestor?.id ?? (same(document.problem.what) ? 'problem' : null);
  return repeats === null ? [] : [{ node: cause.id, data: { repeats } }];
}

/** An effect is explained by itself, somewhere on the way to the problem. */
export const circular: StructuralRule<'C2'> = {
  id: 'C2',
  source: 'RealityCharting: a cause comes before its effect',
  kind: 'structural',
  level: blocksAlways,
  needs: ['problem', 'causes'],
  check: ({ document }) =>
    document.causes
      .filter((cause) => isConsidered(document, cause))
      .flatMap((cause) => repeated(document, cause)),
};
