import type { Severity } from '../../severity';
import type { CauseDocument } from '../document';
import type { Finding, Rule } from './rule';
import type { Subject } from './subject';

function keptAs({ kept }: CauseDocument, rule: Rule): ReadonlySet<string> {
  return new Set(kept.filter((keep) => keep.rule === rule.id).map(({ node }) => node));
}

function findingsOf(rule: Rule, subject: Subject, severity: Severity): Finding[] {
  const ruleLevel = rule.level[severity];
  if (ruleLevel === 'off' || !rule.needs.every((part) => subject.known.has(part))) return [];
  const kept = keptAs(subject.document, rule);
  return rule
    .check(subject)
    .map((fault) => ({ ...fault, rule: rule.id, level: fault.level ?? ruleLevel }))
    .filter(({ node, level }) => level === 'block' || !kept.has(node));
}

const gravity = ({ level }: Finding): number => (level === 'block' ? 0 : 1);

/**
 * What the rules find, from the problem down the outline to the analysis as a whole, at each place first what
 * blocks, then in the order of the rules; a concern that two rules of one id share is told once. Advice the team decided to live with is left out; what blocks cannot be kept.
 */
export function findings(subject: Subject, severity: Severity, rules: readonly Rule[]): Finding[] {
  const places = ['problem', ...subject.document.causes.map(({ id }) => id), 'analysis'];
  const position = new Map<string, number>(places.map((node, index) => [node, index]));
  const told = new Set<string>();
  return rules
    .flatMap((rule) => findingsOf(rule, subject, severity))
    .filter(({ rule, node, action = '' }) => {
      const concern = `${rule} ${node} ${action}`;
      return !told.has(concern) && Boolean(told.add(concern));
    })
    .toSorted(
      (a, b) =>
        (position.get(a.node) ?? 0) - (position.get(b.node) ?? 0) || gravity(a) - gravity(b),
    );
}
