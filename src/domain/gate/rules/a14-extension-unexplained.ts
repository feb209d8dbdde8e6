import { unexplainedExtension } from '../../actions/extension';
import { advises } from '../../causes/rules/rule';
import type { CaseFault, CaseRule } from '../case-rule';

/** A due date stands later than it did, and nobody said why. */
export const extensionUnexplained: CaseRule<'A14'> = {
  id: 'A14',
  source: 'ISO 13485 8.5.2: without undue delay; the first due date is the promise',
  level: advises,
  needs: ['actions'],
  check: ({ issue: { caseFile }, facts: { actions, due } }) => [
    ...(actions ?? []).flatMap((action): CaseFault[] => {
      const { key } = action;
      const moved = unexplainedExtension(action, caseFile.extensions);
      return moved ? [{ place: 'actions', item: key, data: { ...moved, key } }] : [];
    }),
    ...[due].flatMap((own): CaseFault[] => {
      const moved = own && unexplainedExtension(own, caseFile.extensions);
      return moved ? [{ place: 'actions', data: { ...moved } }] : [];
    }),
  ],
};
