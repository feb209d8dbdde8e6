import { dayOf } from '../../calendar';
import type { CaseFile } from '../../case-file/case-file';
import { verdictOf } from '../../case-file/criteria';
import type { Verdict } from '../../case-file/effectiveness';

/** How a verdict stands; `early`: what it rests on began before its criterion was set. */
export type VerdictStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'early' | 'effective' | 'notEffective'; readonly verdict: Verdict }
  | { readonly kind: 'contradicted'; readonly verdict: Verdict; readonly by: string };

function isEarly({ criteria }: CaseFile, { criterion, observed }: Verdict): boolean {
  const meant = criteria.find(({ id }) => id === criterion);
  return !meant || observed.criterion !== criterion || observed.from < dayOf(meant.at);
}

/** The verdict on that revision, and whether it can be gone by. */
export function verdictStanding(file: CaseFile, revision: number): VerdictStanding {
  const verdict = verdictOf(file, revision);
  if (!verdict) return { kind: 'none' };
  if (verdict.verdict === 'notEffective') return { kind: 'notEffective', verdict };
  const contradiction = file.contradictions.find((each) => each.verdict === verdict.id);
  if (contradiction) return { kind: 'contradicted', verdict, by: contradiction.issue.key };
  return { kind: isEarly(file, verdict) ? 'early' : 'effective', verdict };
}
