import { browsableIssue } from '../../../issues/issue-of.ts';
import { linksOf } from '../../../issues/links/links-of.ts';
import { may } from '../../../permissions/permissions.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField } from '../field.ts';
import { unknownIssue } from '../refusals.ts';
import { choiceField } from '../values/choice.ts';

/** The issue one level up. */
export function parentField(name: string, asker: JqlAsker): JqlField {
  const { site, caller } = asker;
  return choiceField(
    {
      name,
      ids: (issue) => (issue.parentId === null ? [] : [issue.parentId]),
      resolve: (text) => {
        const issue = browsableIssue(site, caller, text);
        return issue ? [issue.id] : null;
      },
      refusal: unknownIssue,
    },
    asker,
  );
}

/** The relations an issue has, by the type's name or by its text in one direction; the name wins. */
export function issueLinkTypeField(name: string, asker: JqlAsker): JqlField {
  const { site, caller } = asker;
  return choiceField(
    {
      name,
      ids: (issue) =>
        linksOf(site, issue)
          .filter(({ other }) => may(site, caller, 'BROWSE_PROJECTS', other.projectId))
          .flatMap(({ type, isOutward }) => [type.id, `${type.id}:${isOutward ? 'out' : 'in'}`]),
      resolve: (text) => {
        const is = (word: string) => word.toLowerCase() === text.toLowerCase();
        const types = site.linkTypes.all();
        const named = types.filter((type) => is(type.name)).map(({ id }) => id);
        if (named.length > 0) return named;
        const directed = types.flatMap(({ id, inward, outward }) => [
          ...(is(outward) ? [`${id}:out`] : []),
          ...(is(inward) ? [`${id}:in`] : []),
        ]);
        return directed.length > 0 ? directed : null;
      },
    },
    asker,
  );
}
