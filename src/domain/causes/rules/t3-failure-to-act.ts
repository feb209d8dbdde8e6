import type { Cause } from '../cause';
import { phraseInReason } from './phrases-in';
import { advises } from './rule';
import { terminalsOf } from './terminals';
import type { WordingRule } from './wording-rule';

/** Where it is written that somebody was to act: a document or clause it belongs to, or a page as evidence. */
const hasDutyOnRecord = ({ within, evidence }: Cause): boolean =>
  within?.kind === 'document' ||
  within?.kind === 'clause' ||
  evidence.some(({ kind }) => kind === 'page');

/** Something was left undone, and nobody has shown that anybody was to do it. */
export const failureToAct: WordingRule<'T3'> = {
  id: 'T3',
  source:
    'VA NCPS five rules of causation, rule 5: failing to act is a cause only where there was a duty',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) =>
    terminalsOf(document)
      .filter((cause) => !hasDutyOnRecord(cause))
      .flatMap(({ id, text }) => {
        const words = phraseInReason(language, 'T3', text);
        return words === null ? [] : [{ node: id, data: { words } }];
      }),
};
