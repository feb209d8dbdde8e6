import { blocksAlways } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** What was put right was not looked at again, or does not conform yet. */
export const notReverified: CaseRule<'D3'> = {
  id: 'D3',
  source: 'ISO 9001 8.7.1: conformity is verified when outputs are corrected',
  level: blocksAlways,
  needs: [],
  check: ({ issue: { caseFile } }) =>
    caseFile.dispositions
      .filter(({ kind, reverified }) => kind === 'corrected' && reverified?.result !== 'conforms')
      .map(({ id, decidedOn, reverified }) => ({
        place: 'disposition',
        item: id,
        data: { on: decidedOn, found: reverified ? 'doesNotConform' : 'nothing' },
      })),
};
