import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { ancestorsOf, isConsidered } from '../outline';
import { blocksFromMajor, type Fault, type StructuralRule } from './rule';

/** Compared with the nearest effect that has a date: what lies between them can have been neither earlier nor later. */
function late(document: CauseDocument, { id, on }: Cause): Fault[] {
  if (on === undefined) return [];
  const effect = ancestorsOf(document, id).find((above) => above.on !== undefined);
  return effect?.on !== undefined && on > effect.on
    ? [{ node: id, data: { effect: effect.id, on, effectOn: effect.on } }]
    : [];
}

/** A cause came after its effect. */
export const timeOrder: StructuralRule<'C8'> = {
  id: 'C8',
  source: 'RealityCharting: cause and effect share time and place, the cause first',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['causes', 'dates'],
  check: ({ document }) =>
    document.causes
      .filter((cause) => isConsidered(document, cause))
      .flatMap((cause) => late(document, cause)),
};
