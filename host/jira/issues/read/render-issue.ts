import type { Issue } from '../../model/issue.ts';
import type { Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { renderSchema } from '../../configuration/field/render.ts';
import { renderHistory } from '../changelog/render-history.ts';
import { renderTransitions } from '../../transitions/render-transition.ts';
import { describeEditing } from '../meta/edit-meta.ts';
import type { FieldSelection } from './field-selection.ts';
import { renderFields } from './render-fields.ts';

/** Of a longer history the newest entries are shown. */
const mostHistories = 100;

export interface IssueView {
  isSelected: FieldSelection;
  /** What to add: names, schema, transitions, changelog, operations, editmeta. */
  expand: ReadonlySet<string>;
  propertyKeys: readonly string[];
}

const expandable = 'renderedFields,names,schema,operations,editmeta,changelog,transitions';

function fieldNames(site: JiraSite, fieldIds: string[]) {
  return Object.fromEntries(fieldIds.map((id) => [id, site.fields.get(id)?.name ?? id]));
}

function fieldSchemas(site: JiraSite, fieldIds: string[]) {
  return Object.fromEntries(
    fieldIds.flatMap((id) => {
      const field = site.fields.get(id);
      const schema = field ? renderSchema(field) : null;
      return schema ? [[id, schema]] : [];
    }),
  );
}

function renderChangelog(site: JiraSite, { histories }: Issue) {
  const newest = histories.slice(-mostHistories).reverse();
  return {
    startAt: 0,
    maxResults: newest.length,
    total: histories.length,
    histories: newest.map((history) => renderHistory(site, history)),
  };
}

function pick(properties: Record<string, unknown>, keys: readonly string[]) {
  const isWanted = (key: string) => keys.includes('*all') || keys.includes(key);
  return Object.fromEntries(Object.entries(properties).filter(([key]) => isWanted(key)));
}

/** An issue as REST shows it. */
export function renderIssue(site: JiraSite, caller: Caller, issue: Issue, view: IssueView) {
  const { expand, propertyKeys } = view;
  const fields = renderFields(site, caller, issue, view.isSelected);
  const fieldIds = Object.keys(fields);
  return {
    expand: expandable,
    id: issue.id,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(expand.has('changelog') ? { changelog: renderChangelog(site, issue) } : {}),
    ...(expand.has('names') ? { names: fieldNames(site, fieldIds) } : {}),
    ...(expand.has('schema') ? { schema: fieldSchemas(site, fieldIds) } : {}),
    ...(expand.has('transitions')
      ? { transitions: renderTransitions(site, caller, issue, { withFields: false }) }
      : {}),
    ...(expand.has('operations') ? { operations: { linkGroups: [] } } : {}),
    ...(expand.has('editmeta') ? { editmeta: describeEditing(site, caller, issue) } : {}),
    ...(propertyKeys.length > 0 ? { properties: pick(issue.properties, propertyKeys) } : {}),
    fields,
  };
}
