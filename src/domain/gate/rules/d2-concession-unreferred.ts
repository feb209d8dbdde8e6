import { blocksAlways } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** It was accepted as it is, and nothing says where the concession stands. */
export const concessionUnreferred: CaseRule<'D2'> = {
  id: 'D2',
  source: 'ISO 9001 8.7.2: concessions obtained',
  level: blocksAlways,
  needs: [],
  check: ({ issue: { caseFile } }) =>
    caseFile.dispositions
      .filter(({ kind, concession }) => kind === 'concession' && concession === undefined)
      .map(({ id, decidedOn }) => ({ place: 'disposition', item: id, data: { on: decidedOn } })),
};
