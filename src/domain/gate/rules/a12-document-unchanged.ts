import type { DocumentChange } from '../../case-file/action-plan';
import { blocksAlways } from '../../causes/rules/rule';
import type { PageState } from '../case-facts';
import type { CaseFault, CaseRule } from '../case-rule';

/** Why the document cannot count as changed; null when it did change, or nobody knows. */
function shortcoming({ version, digest }: DocumentChange, now: PageState['now'] | undefined) {
  if (now === undefined) return null;
  if (now === null) return 'gone';
  if (now.version <= version) return 'same';
  return now.digest === digest ? 'sameText' : null;
}

/** An action is to change a document, and the page has the text it had when that was planned. */
export const documentUnchanged: CaseRule<'A12'> = {
  id: 'A12',
  source: 'OpenQMS document gate; ISO 9001 7.5.3.2: control of changes',
  level: blocksAlways,
  needs: ['pages'],
  check: ({ issue: { caseFile }, facts: { pages } }) => {
    const now = new Map(pages?.map((page) => [page.page, page.now]));
    return caseFile.documents.flatMap((planned): CaseFault[] => {
      const found = shortcoming(planned, now.get(planned.page));
      const { key } = planned.action;
      return found ? [{ place: 'actions', item: key, data: { key, found } }] : [];
    });
  },
};
