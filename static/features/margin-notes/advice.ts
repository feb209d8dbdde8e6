import { noteOf } from '../../../src/contract/wording/note';
import type { Note } from '../../../src/contract/wording/notes/words';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { english } from '../../../src/domain/causes/rules/english/english';
import { findings } from '../../../src/domain/causes/rules/findings';
import { rulesOfGates } from '../../../src/domain/causes/rules/gating';
import type { Finding } from '../../../src/domain/causes/rules/rule';
import { advisingRules } from '../../../src/domain/causes/rules/structural';
import type { Subject } from '../../../src/domain/causes/rules/subject';
import { wordingRulesIn } from '../../../src/domain/causes/rules/wording';
import type { Severity } from '../../../src/domain/severity';

/** What the rules find, and the words for it. Read when the sheet is there: nobody waits for advice. */
export interface Advice {
  readonly find: (subject: Subject, weight: Severity) => readonly Finding[];
  readonly noteOf: (finding: Finding, document: CauseDocument) => Note;
}

/** Of what holds nothing back, the words come first: a claim that is not clear cannot be proved either. */
const rules = [...wordingRulesIn(english), ...rulesOfGates, ...advisingRules];

/** As many as a person takes in at one place; the others come as these are answered. */
const most = 3;

/** Where asking ended at a person, asking on comes before proving it or acting on it. */
const isPerson = ({ rule }: Finding): boolean => rule === 'T1';

function fewAtEach(found: readonly Finding[]): Finding[] {
  const byNode = new Map<string, Finding[]>();
  for (const finding of found) {
    const here = byNode.get(finding.node) ?? [];
    byNode.set(finding.node, isPerson(finding) ? [finding, ...here] : [...here, finding]);
  }
  return [...byNode].flatMap(([node, here]) => (node === 'analysis' ? here : here.slice(0, most)));
}

export const advice: Advice = {
  find: (subject, weight) => fewAtEach(findings(subject, weight, rules)),
  noteOf,
};
