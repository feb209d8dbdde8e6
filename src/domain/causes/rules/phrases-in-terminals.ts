import type { CauseDocument } from '../document';
import type { Language } from './language';
import { phraseInReason } from './phrases-in';
import type { Fault, WordingRuleId } from './rule';
import { terminalsOf } from './terminals';

/** The terminals in whose deepest reason the rule's concern shows. */
export const phrasesInTerminals = (
  document: CauseDocument,
  language: Language,
  rule: WordingRuleId,
): Fault[] =>
  terminalsOf(document).flatMap(({ id, text }) => {
    const words = phraseInReason(language, rule, text);
    return words === null ? [] : [{ node: id, data: { words } }];
  });
