import { jiraTime } from '../../jira-time.ts';
import type { ChangeItem, History } from '../../model/issue.ts';
import { renderUser } from '../../people/render.ts';
import type { JiraSite } from '../../site.ts';

/** One changed value. `toString` is always a key of its own, never the inherited method. */
export function renderChangeItem(item: ChangeItem) {
  const { field, fieldtype, fieldId, from, fromString, to } = item;
  return {
    field,
    fieldtype,
    ...(fieldId === null ? {} : { fieldId }),
    from,
    fromString,
    to,
    toString: item.toString,
  };
}

/** One entry of the changelog as an issue's own history shows it. */
export function renderHistory(site: JiraSite, { id, authorAccountId, created, items }: History) {
  return {
    id,
    ...(authorAccountId === null ? {} : { author: renderUser(site, authorAccountId) }),
    created: jiraTime(created),
    items: items.map(renderChangeItem),
  };
}
