import { checkChain } from '../../../../src/domain/causes/chain/check-chain';
import { Chain } from '../../../../src/domain/causes/chain/chain';
import { english } from '../../../../src/domain/causes/rules/english/english';
import type { WordingRuleId } from '../../../../src/domain/causes/rules/rule';
import { wordingRulesIn } from '../../../../src/domain/causes/rules/wording';

const rules = wordingRulesIn(english);

interface PhraseTable {
  readonly fires: readonly string[];
  readonly quiet: readonly string[];
}

function describeTable(
  rule: WordingRuleId,
  place: 'problem' | 'root_cause',
  { fires, quiet }: PhraseTable,
): void {
  const own = rules.filter(({ id }) => id === rule);
  const isFound = (text: string): boolean =>
    checkChain(Chain.parse({ [place]: text }), own).length > 0;
  describe(`${rule} asks about`, () => {
    it.each(fires)('%s', (text) => expect(isFound(text)).toBe(true));
  });
  describe(`${rule} lets pass`, () => {
    it.each(quiet)('%s', (text) => expect(isFound(text)).toBe(false));
  });
}

/** Phrases as a problem statement, each alone. */
export const describeProblems = (rule: WordingRuleId, table: PhraseTable): void =>
  describeTable(rule, 'problem', table);

/** Phrases as the cause where asking ends, each alone. */
export const describeTerminals = (rule: WordingRuleId, table: PhraseTable): void =>
  describeTable(rule, 'root_cause', table);
