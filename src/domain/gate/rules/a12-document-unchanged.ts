import { documentStanding, type DocumentStanding } from '../../actions/document-standing';
import { actingOn } from '../../causes/acting-on';
import { blocksAlways } from '../../causes/rules/rule';
import type { CaseFault, CaseRule } from '../case-rule';

/** Why the document cannot count as changed; null when it did change, or nobody knows. */
const shortcomings: Readonly<Record<DocumentStanding, string | null>> = {
  changed: null,
  unknown: null,
  unchanged: 'same',
  savedAgain: 'sameText',
  gone: 'gone',
};

/**
 * An action is to change a document, and the page has the text it had when that was planned. What was unlinked acts no
 * more, and changes nothing either.
 */
export const documentUnchanged: CaseRule<'A12'> = {
  id: 'A12',
  source: 'OpenQMS document gate; ISO 9001 7.5.3.2: control of changes',
  level: blocksAlways,
  needs: ['pages'],
  check: ({ issue: { caseFile, document }, facts: { pages } }) => {
    const acting = new Set(actingOn(document, []).map(({ id }) => id));
    return caseFile.documents.flatMap((planned): CaseFault[] => {
      if (!acting.has(planned.action.id)) return [];
      const found = shortcomings[documentStanding(planned, pages)];
      const { key } = planned.action;
      return found ? [{ place: 'actions', item: key, data: { key, found } }] : [];
    });
  },
};
