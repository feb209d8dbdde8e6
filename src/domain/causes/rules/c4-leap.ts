import { causeOf } from '../outline';
import { claimWords, likeness } from './claim-words';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

const short = 2;

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
        const claims = [claimWords(language, text), claimWords(language, effect.text)] as const;
        return (
          claims.every((claim) => claim.size > short) && likeness(claims[0], claims[1]).shared === 0
        );
      })
      .map(({ id, parent }) => ({ node: id, data: { effect: parent ?? 'problem' } })),
};
