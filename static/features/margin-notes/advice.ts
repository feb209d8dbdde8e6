import { noteOf } from '../../../src/contract/wording/note';
import type { Note } from '../../../src/contract/wording/notes/words';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { english } from '../../../src/domain/causes/rules/english/english';
import { eased } from '../../../src/domain/causes/rules/eased';
import { findings } from '../../../src/domain/causes/rules/findings';
import type { Finding } from '../../../src/domain/causes/rules/rule';
import { exactRules } from '../../../src/domain/causes/rules/structural';
import type { Subject } from '../../../src/domain/causes/rules/subject';
import { wordingRulesIn } from '../../../src/domain/causes/rules/wording';
import { type GatedWorkType, guarding } from '../../../src/domain/next-transitions';
import type { Severity } from '../../../src/domain/severity';

/** What the rules find, and the words for it. Read when the sheet is there: nobody waits for advice. */
export interface Advice {
  readonly find: (
    subject: Subject,
    weight: Severity,
    workType: GatedWorkType,
  ) => readonly Finding[];
  readonly noteOf: (finding: Finding, document: CauseDocument) => Note;
}

const rules = [...exactRules, ...wordingRulesIn(english)];

export const advice: Advice = {
  // What guards no step of this work type holds nothing back here, however grave it is elsewhere.
  find: (subject, weight, workType) => {
    const guards = guarding(workType);
    return findings(
      subject,
      weight,
      rules.map((rule) => (guards.has(rule.id) ? rule : eased(rule))),
    );
  },
  noteOf,
};
