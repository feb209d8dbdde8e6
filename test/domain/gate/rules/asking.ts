import type { CaseCommand } from '../../../../src/domain/case-file/command';
import { caseFindings } from '../../../../src/domain/gate/case-findings';
import type { CaseFacts } from '../../../../src/domain/gate/case-facts';
import type { CaseRuleId, CaseSubject } from '../../../../src/domain/gate/case-rule';
import { caseRules } from '../../../../src/domain/gate/case-rules';
import { usualPolicy } from '../../../../src/domain/gate/policy';
import type { QualityIssue } from '../../../../src/domain/weight';
import { filed } from '../../case-file/filing';

/** What is looked at, and where the rule fires there: place, item and facts of each fault. */
export type Case = readonly [what: string, looked: CaseSubject, faults: readonly string[]];

const ruleOf = (id: CaseRuleId) => {
  const rule = caseRules.find((one) => one.id === id);
  if (!rule) throw new Error(`${id} is no rule`);
  return rule;
};

const found = (id: CaseRuleId, looked: CaseSubject) =>
  caseFindings(looked, usualPolicy, [ruleOf(id)]);

export const changed = (subject: CaseSubject, issue: Partial<QualityIssue>): CaseSubject => ({
  ...subject,
  issue: { ...subject.issue, ...issue },
});

/** The case with more recorded in its file. */
export const told = (subject: CaseSubject, ...commands: CaseCommand[]): CaseSubject =>
  changed(subject, { caseFile: filed(commands, subject.issue.caseFile) });

export const knowing = (subject: CaseSubject, facts: Partial<CaseFacts>): CaseSubject => ({
  ...subject,
  facts: { ...subject.facts, ...facts },
});

/** Tries each rule case by case, and without each of the facts it goes by. */
export function describeAsking(
  table: Partial<Readonly<Record<CaseRuleId, readonly Case[]>>>,
): void {
  for (const rule of caseRules) {
    const cases = table[rule.id];
    if (!cases) continue;
    describe(`${rule.id} asks where it should, and nowhere else`, () => {
      it.each(cases)('%s', (_what, looked, faults) => {
        const told = found(rule.id, looked).map(({ place, item, data }) =>
          [place, item, ...Object.values(data)].filter((word) => word !== undefined).join(' '),
        );
        expect(told).toEqual(faults);
      });

      const firing = cases.find(([, , faults]) => faults.length > 0);
      for (const fact of rule.needs) {
        it(`and is silent where ${fact} is not known`, () => {
          if (!firing) throw new Error('It never fires');
          expect(found(rule.id, knowing(firing[1], { [fact]: null }))).toEqual([]);
        });
      }
    });
  }
}
