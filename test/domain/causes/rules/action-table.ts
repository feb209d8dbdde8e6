import { Chain } from '../../../../src/domain/causes/chain/chain';
import { checkChain } from '../../../../src/domain/causes/chain/check-chain';
import { english } from '../../../../src/domain/causes/rules/english/english';
import type { WordingRuleId } from '../../../../src/domain/causes/rules/rule';
import { wordingRulesIn } from '../../../../src/domain/causes/rules/wording';

const rules = wordingRulesIn(english);

interface ActionTable {
  /** One action alone, or several planned together. */
  readonly fires: readonly (string | readonly string[])[];
  readonly quiet: readonly (string | readonly string[])[];
}

/** Actions on a cause, as they are planned. */
export function describeActions(rule: WordingRuleId, { fires, quiet }: ActionTable): void {
  const rows = (cases: ActionTable['fires']): [string, readonly string[]][] =>
    cases.map((each) => [[each].flat().join(' | '), [each].flat()]);
  const isFound = (actions: readonly string[]): boolean =>
    checkChain(Chain.parse({ actions }), rules).some((finding) => finding.rule === rule);
  describe(`${rule} asks about`, () => {
    it.each(rows(fires))('%s', (_told, actions) => expect(isFound(actions)).toBe(true));
  });
  describe(`${rule} lets pass`, () => {
    it.each(rows(quiet))('%s', (_told, actions) => expect(isFound(actions)).toBe(false));
  });
}
