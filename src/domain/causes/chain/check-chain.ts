import type { Severity } from '../../severity';
import { findings } from '../rules/findings';
import type { Finding, Rule, RuleId } from '../rules/rule';
import { sameClaim } from '../same-claim';
import type { Chain } from './chain';
import { actionId, rootId, subjectOfChain, whyId } from './subject-of-chain';

/** The problem, the root, a why or an action by its index (from 0), or all actions together. */
type ChainNode = 'problem' | 'root' | 'all' | number | `a${number}`;

export interface ChainFinding {
  readonly rule: RuleId;
  readonly node: ChainNode;
}

/** They compare a cause with its effects; the written root sums the chain up, so it may well repeat its whys. */
const comparing: ReadonlySet<string> = new Set(['C1', 'C2', 'C4']);

function nodeOf({ whys, actions }: Chain, { node, action }: Finding): ChainNode {
  const acting = actions.findIndex((_text, index) => actionId(index) === action);
  if (acting >= 0) return `a${acting}`;
  if (node === 'problem') return 'problem';
  if (node === rootId) return 'root';
  const asked = whys.findIndex((_text, index) => whyId(index) === node);
  return asked < 0 ? 'all' : asked;
}

/** What the rules find in an old analysis, as if its issue had that severity. */
export function checkChain(
  chain: Chain,
  rules: readonly Rule[],
  severity: Severity = 'major',
): ChainFinding[] {
  const last = chain.whys.length - 1;
  const isRepeated = sameClaim(chain.root)(chain.whys[last] ?? '');
  return findings(subjectOfChain(chain), severity, rules)
    .map((finding) => ({ ...finding, node: nodeOf(chain, finding) }))
    .filter(({ rule, node, data }) =>
      comparing.has(rule)
        ? node !== 'root' || last < 0 || (data['repeats'] === 'problem' && !isRepeated)
        : !(isRepeated && node === last),
    )
    .map(({ rule, node }) => ({ rule, node }));
}
