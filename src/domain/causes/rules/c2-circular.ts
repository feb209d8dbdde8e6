import type { CauseId } from '../../id';
import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { ancestorsOf, isConsidered } from '../outline';
import { claimOf } from '../same-claim';
import { blocksAlways, type Fault, type StructuralRule } from './rule';

type Claims = ReadonlyMap<CauseId | 'problem', string>;

/** Each text is reduced once: in a deep analysis it stands above many others. */
function claimsOf({ problem, causes }: CauseDocument): Claims {
  const claims = new Map<CauseId | 'problem', string>([['problem', claimOf(problem.what)]]);
  for (const { id, text } of causes) claims.set(id, claimOf(text));
  return claims;
}

function repeated(document: CauseDocument, claims: Claims, { id }: Cause): Fault[] {
  const claim = claims.get(id);
  if (!claim) return [];
  const effects = [...ancestorsOf(document, id).map((above) => above.id), 'problem' as const];
  const repeats = effects.find((effect) => claims.get(effect) === claim);
  return repeats === undefined ? [] : [{ node: id, data: { repeats } }];
}

/** An effect is explained by itself, somewhere on the way to the problem. */
export const circular: StructuralRule<'C2'> = {
  id: 'C2',
  source: 'RealityCharting: a cause comes before its effect',
  kind: 'structural',
  level: blocksAlways,
  needs: ['problem', 'causes'],
  check: ({ document }) => {
    const claims = claimsOf(document);
    return document.causes
      .filter((cause) => isConsidered(document, cause))
      .flatMap((cause) => repeated(document, claims, cause));
  },
};
