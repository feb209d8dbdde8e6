import type { Strength } from '../../case-file/action-plan';
import { rootsOf } from '../../causes/outline';
import type { CaseRule } from '../case-rule';

const holds: ReadonlySet<Strength> = new Set(['strong', 'intermediate']);

/**
 * Nothing that acts on a root was confirmed to hold without somebody remembering it: all of it was classed weak, or
 * nobody classed it yet.
 */
export const weakOnly: CaseRule<'A3'> = {
  id: 'A3',
  source: 'RCA² action hierarchy: at least one intermediate or strong action',
  level: { minor: 'advise', major: 'advise', critical: 'block' },
  needs: [],
  check: ({ issue: { document, caseFile } }) => {
    const acting = new Set(rootsOf(document).flatMap(({ actions }) => actions.map(({ id }) => id)));
    const classed = caseFile.classed.filter(({ issue }) => acting.has(issue.id));
    const isAnswered =
      caseFile.weakReason !== undefined || classed.some(({ strength }) => holds.has(strength));
    if (acting.size === 0 || isAnswered) return [];
    const found = classed.length === acting.size ? 'weak' : 'unclassed';
    return [{ place: 'actions', data: { found } }];
  },
};
