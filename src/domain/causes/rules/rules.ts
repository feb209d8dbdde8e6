import type { Severity } from '../../severity';
import type { CauseDocument } from '../document';
import { orphanRoot } from './a1-orphan-root';
import { circular } from './c2-circular';
import { notVerified } from './e3-not-verified';
import { verifiedByAuthor } from './e4-verified-by-author';
import { extentUnanswered } from './l2-extent-unanswered';
import type { Finding, Rule, RuleId } from './rule';
import { stopsAtAPerson } from './t1-stops-at-a-person';

export type { Finding, Rule, RuleId } from './rule';

/** Every rule under its id, in the order in which their findings are read out. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  C2: circular,
  T1: stopsAtAPerson,
  E3: notVerified,
  E4: verifiedByAuthor,
  A1: orphanRoot,
  L2: extentUnanswered,
};

function findingsOf(rule: Rule, document: CauseDocument, severity: Severity): Finding[] {
  const level = rule.level[severity];
  if (level === 'off') return [];
  const kept = new Set(
    level === 'advise'
      ? document.kept.filter((keep) => keep.rule === rule.id).map(({ node }) => node)
      : [],
  );
  return rule
    .check(document)
    .filter(({ node }) => !kept.has(node))
    .map((fault) => ({ ...fault, rule: rule.id, level }));
}

/**
 * What the rules find, from the problem down the outline to the analysis as a whole. Advice the team
 * decided to live with is left out; what blocks cannot be kept.
 */
export function findings(document: CauseDocument, severity: Severity): Finding[] {
  const places = ['problem', ...document.causes.map(({ id }) => id), 'analysis'];
  const position = new Map<string, number>(places.map((node, index) => [node, index]));
  return Object.values(rules)
    .flatMap((rule) => findingsOf(rule, document, severity))
    .toSorted((a, b) => (position.get(a.node) ?? 0) - (position.get(b.node) ?? 0));
}
