import type { CauseCommand } from '../../../../src/domain/causes/command';
import type { CauseDocument } from '../../../../src/domain/causes/document';
import type { StructuralRuleId } from '../../../../src/domain/causes/rules/rule';
import { structuralRules } from '../../../../src/domain/causes/rules/structural';
import { type Subject, subjectOf } from '../../../../src/domain/causes/rules/subject';
import { ben, cause, root, verified, why, written } from '../writing';

/** What is looked at, and where the rule fires there: each place followed by the facts of the fault. */
export type Case = readonly [
  what: string,
  looked: CauseDocument | Subject,
  faults: readonly string[],
];

/** A table of cases for each rule whose id begins with that letter. */
export type CasesOf<Letter extends string> = Readonly<
  Record<Extract<StructuralRuleId, `${Letter}${number}`>, readonly Case[]>
>;

/** The places and facts; "advises" behind those that do so even where the rule blocks. */
function faultsOf(id: StructuralRuleId, looked: CauseDocument | Subject): string[] {
  const subject = 'known' in looked ? looked : subjectOf(looked);
  return structuralRules[id]
    .check(subject)
    .map(({ node, action, data, level }) =>
      [node, action, ...Object.values(data), level ? 'advises' : undefined]
        .filter((word) => word !== undefined)
        .join(' '),
    );
}

const seal = 'Seal hardened';

/** A leak, and why it leaks. */
export const start = written([why('leak01', null, 'Shaft leaks'), why('seal02', 'leak01', seal)]);
export const on = (...commands: CauseCommand[]): CauseDocument => written(commands, start);
export const rooted = on(root('seal02'));

export const out = (id: string, reason = 'Dry on the bench'): CauseCommand => ({
  kind: 'ruleOut',
  id: cause(id),
  reason,
});
export const reword = (id: string, text: string): CauseCommand => ({
  kind: 'reword',
  id: cause(id),
  text,
});
export const problem = (text: string): CauseCommand => ({
  kind: 'stateProblem',
  field: 'what',
  text,
});
export const classed = (
  id: string,
  name: Extract<CauseCommand, { kind: 'classify' }>['class'],
): CauseCommand => ({ kind: 'classify', id: cause(id), class: name });

export const checked = (
  document: CauseDocument,
  who = ben,
  result: 'passed' | 'failed' = 'passed',
): CauseDocument => written([verified('seal02', seal, result)], document, who);

/** Tries each rule of the table case by case. */
export function describeFiring(table: Partial<Record<StructuralRuleId, readonly Case[]>>): void {
  for (const { id } of Object.values(structuralRules)) {
    const cases = table[id];
    if (!cases) continue;
    describe(`${id} fires where it should, and nowhere else`, () => {
      it.each(cases)('%s', (_what, looked, faults) => {
        expect(faultsOf(id, looked)).toEqual(faults);
      });
    });
  }
}
