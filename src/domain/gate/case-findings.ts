import { weightOf } from '../weight';
import type { CaseFinding, CaseRule, CaseSubject } from './case-rule';
import { levelUnder } from './level';
import type { ProjectPolicy } from './policy';

/** What the rules find in a case under the project's policy, in the order of the rules. */
export function caseFindings(
  subject: CaseSubject,
  policy: ProjectPolicy,
  rules: readonly CaseRule[],
): CaseFinding[] {
  const weight = weightOf(subject.issue);
  return rules.flatMap((rule) => {
    const level = levelUnder(policy, rule.id, rule.level[weight], subject.today);
    const isKnown = rule.needs.every((fact) => subject.facts[fact] !== null);
    if (level === 'off' || !isKnown) return [];
    return rule.check(subject).map((fault) => ({ ...fault, rule: rule.id, level }));
  });
}
