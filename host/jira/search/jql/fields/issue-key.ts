import { browsableIssue } from '../../../issues/issue-of.ts';
import { linksOf } from '../../../issues/links/links-of.ts';
import type { Issue } from '../../../model/issue.ts';
import { may } from '../../../permissions/permissions.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField, Matches } from '../field.ts';
import { demandOperator, equality, ordering } from '../operators.ts';
import type { Comparison, Operand } from '../query.ts';
import { unknownIssue, wrongArguments } from '../refusals.ts';
import { choiceField } from '../values/choice.ts';

const numberOf = ({ key }: Issue) => Number(key.slice(key.lastIndexOf('-') + 1));

function issueNamed(text: string, { site, caller }: JqlAsker, field: string): Issue {
  const issue = browsableIssue(site, caller, text);
  if (!issue) throw unknownIssue(text, field);
  return issue;
}

/** linkedIssues(key) and linkedIssues(key, "is blocked by"); null for any other function. */
function linkedIssues(
  operand: Extract<Operand, { kind: 'function' }>,
  asker: JqlAsker,
  field: string,
): readonly string[] | null {
  if (operand.name.toLowerCase() !== 'linkedissues') return null;
  const [key, relation, ...more] = operand.arguments;
  if (key === undefined || more.length > 0)
    throw wrongArguments(operand, 'a work item key and perhaps a link type');
  const wanted = relation?.toLowerCase();
  return linksOf(asker.site, issueNamed(key, asker, field))
    .filter(({ other }) => may(asker.site, asker.caller, 'BROWSE_PROJECTS', other.projectId))
    .filter(({ type, isOutward }) => {
      const words = [type.name, isOutward ? type.outward : type.inward];
      return wanted === undefined || words.some((word) => word.toLowerCase() === wanted);
    })
    .map(({ other }) => other.id);
}

/** Bigger and smaller keys exist only within one project. */
function orderMatcher({ operator, operands }: Comparison, asker: JqlAsker, field: string): Matches {
  const [operand] = operands;
  const limit = issueNamed(operand?.kind === 'value' ? operand.text : '', asker, field);
  const wanted = numberOf(limit);
  return (issue) => {
    if (issue.projectId !== limit.projectId) return false;
    const number = numberOf(issue);
    if (operator === '<') return number < wanted;
    if (operator === '>') return number > wanted;
    return operator === '<=' ? number <= wanted : number >= wanted;
  };
}

/** The issue itself, by key or id. */
export function issueKeyField(name: string, asker: JqlAsker): JqlField {
  const choice = choiceField(
    {
      name,
      ids: (issue) => [issue.id],
      resolve: (text) => [issueNamed(text, asker, name).id],
      resolveFunction: (operand) => linkedIssues(operand, asker, name),
    },
    asker,
  );
  return {
    matcher: (comparison) => {
      demandOperator(comparison, [...equality, ...ordering], name);
      return ordering.some((known) => known === comparison.operator)
        ? orderMatcher(comparison, asker, name)
        : choice.matcher(comparison);
    },
    sortKey: (issue) => {
      const projectKey = asker.site.projects.get(issue.projectId)?.key ?? '';
      return `${projectKey}-${String(numberOf(issue)).padStart(9, '0')}`;
    },
  };
}
