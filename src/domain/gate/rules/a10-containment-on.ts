import { blocksAlways } from '../../causes/rules/rule';
import type { CaseFault, CaseRule } from '../case-rule';

/** A containment is still on, or was lifted although nobody ever looked whether it held. */
export const containmentOn: CaseRule<'A10'> = {
  id: 'A10',
  source: 'Ford G8D D6: containment is removed when the permanent action is in place',
  level: blocksAlways,
  needs: [],
  check: ({ issue: { caseFile } }) =>
    caseFile.containments.flatMap(({ id, what, verified, lifted }): CaseFault[] => {
      if (lifted && verified) return [];
      const stands = lifted ? 'unverified' : 'on';
      return [{ place: 'containment', item: id, data: { what, stands } }];
    }),
};
