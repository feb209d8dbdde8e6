import { causeOf } from '../outline';
import { claimOf, shared } from './claim-words';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

/** Fewer words than these, of both together, leave too much unsaid to compare. */
const fewest = 5;

/** Cause and effect share no word, and nobody has said how the one leads to the other. */
export const leap: WordingRule<'C4'> = {
  id: 'C4',
  source: 'GM 5-Why critique: leaps in logic',
  level: { minor: 'off', major: 'off', critical: 'advise' },
  needs: ['causes', 'readings'],
  check: ({ document }, language) =>
    consideredOf(document)
      .filter(({ reading, linkNote = '' }) => reading !== 'confirmed' && linkNote.trim() === '')
      .filter(({ parent, text }) => {
        const effect = parent === null ? undefined : causeOf(document, parent);
        if (!effect) return false;
        const [claim, other] = [claimOf(language, text).all, claimOf(language, effect.text).all];
        return claim.size + other.size >= fewest && shared(claim, other) === 0;
      })
      .map(({ id, parent }) => ({ node: id, data: { effect: parent ?? 'problem' } })),
};
