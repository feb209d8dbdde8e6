import type { Why } from '../case.ts';
import type { Change } from './change.ts';
import type { Stem } from './cause-commands.ts';
import { placedWhys } from './placed-why.ts';
import { issueOf, type Teller } from './teller.ts';

/** What begins an analysis with the causes of a closed one. */
export function templateChanges(
  teller: Teller,
  from: string,
  stem: Stem,
  whys: readonly Why[],
): Change[] {
  const causes = placedWhys(stem, whys).flatMap(({ id, parent, leg, why }) =>
    why.taken
      ? [{ id, parent, leg, text: why.firstWords ?? why.text, class: why.class ?? 'unknown' }]
      : [],
  );
  return [{ by: stem.by, command: { kind: 'startFrom', template: issueOf(teller, from), causes } }];
}
