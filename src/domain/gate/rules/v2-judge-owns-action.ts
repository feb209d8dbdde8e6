import { criterionOf, verdictOf } from '../../case-file/criteria';
import { blocksAlways } from '../../causes/rules/rule';
import { actionOwnedBy } from '../../effectiveness/who-may-judge';
import type { CaseRule } from '../case-rule';

/**
 * Whoever owns an action, or owned it when it was done, judges their own work; before there is a verdict this is asked
 * of whoever is to judge. Owning the CAPA is another matter: who leads the case need not have done the work.
 */
export const judgeOwnsAction: CaseRule<'V2'> = {
  id: 'V2',
  source: 'ISO 9001 9.2.2 c: objectivity and impartiality, as of an audit',
  level: blocksAlways,
  needs: ['actions'],
  check: ({ issue: { caseFile, document }, facts: { actions } }) => {
    const verdict = verdictOf(caseFile, document.revision);
    const judge = verdict?.by ?? criterionOf(caseFile, document.revision)?.judge;
    const own = judge === undefined ? undefined : actionOwnedBy(actions ?? [], judge);
    if (!own) return [];
    const { key } = own;
    return [{ place: 'effectiveness', data: { key, of: verdict ? 'verdict' : 'criterion' } }];
  },
};
