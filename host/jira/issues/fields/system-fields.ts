import { priorityBean } from '../beans/priority.ts';
import { resolutions } from '../../configuration/resolutions.ts';
import { resolutionBean } from '../beans/resolution.ts';
import type { Traced } from '../change-items.ts';
import { renderVersionBrief } from '../../projects/versions/render-version.ts';
import { versionsOf } from '../../projects/versions/versions-of.ts';
import { day } from '../values/date.ts';
import { richText } from '../values/document.ts';
import { label } from '../values/label.ts';
import { namedThing } from '../values/named.ts';
import { assignee, reporter } from '../values/person.ts';
import type { IssueField } from './issue-field.ts';
import { listField } from './list-field.ts';
import { parentField } from './parent-field.ts';
import { singleField } from './single-field.ts';
import { summaryField } from './summary-field.ts';

const traced = (fieldId: string, field = fieldId): Traced => ({
  field,
  fieldtype: 'jira',
  fieldId,
});

const priority = namedThing(
  ({ site }) => site.priorities.all(),
  (id, { site }) => priorityBean(site, id),
);

const component = namedThing(
  ({ project }) => project.components,
  (id, { site, project }) => ({
    self: `${site.baseUrl}/rest/api/3/component/${id}`,
    id,
    name: project.components.find((known) => known.id === id)?.name ?? '',
  }),
);

const version = namedThing(
  ({ site, project }) => versionsOf(site, project.id),
  (id, { site }) => {
    const found = site.versions.get(id);
    return found ? renderVersionBrief(site, found) : null;
  },
);

const resolution = namedThing(
  () => resolutions,
  (id, { site }) => resolutionBean(site, id),
);

/** The fields of every Jira that people fill in. What the site writes itself is not among them. */
export const systemFields: Record<string, IssueField> = {
  summary: summaryField,
  parent: parentField,
  description: singleField(traced('description'), richText, {
    get: (issue) => issue.description ?? null,
    put: (issue, description) => ({ ...issue, description }),
  }),
  assignee: singleField(traced('assignee'), assignee, {
    get: (issue) => issue.assigneeAccountId,
    put: (issue, assigneeAccountId) => ({ ...issue, assigneeAccountId }),
  }),
  reporter: singleField(traced('reporter'), reporter, {
    get: (issue) => issue.reporterAccountId,
    put: (issue, reporterAccountId) => ({ ...issue, reporterAccountId }),
  }),
  priority: singleField(
    traced('priority'),
    priority,
    {
      get: (issue) => issue.priorityId,
      put: (issue, priorityId) => ({ ...issue, priorityId: priorityId ?? issue.priorityId }),
    },
    { message: 'Priority is required.' },
  ),
  duedate: singleField(traced('duedate'), day, {
    get: (issue) => issue.duedate,
    put: (issue, duedate) => ({ ...issue, duedate }),
  }),
  labels: listField(
    traced('labels'),
    label,
    { get: (issue) => issue.labels, put: (issue, labels) => ({ ...issue, labels }) },
    'joined',
  ),
  components: listField(
    traced('components', 'Component'),
    component,
    {
      get: (issue) => issue.componentIds,
      put: (issue, componentIds) => ({ ...issue, componentIds }),
    },
    'each',
  ),
  versions: listField(
    traced('versions', 'Version'),
    version,
    {
      get: (issue) => issue.affectedVersionIds,
      put: (issue, affectedVersionIds) => ({ ...issue, affectedVersionIds }),
    },
    'each',
  ),
  fixVersions: listField(
    traced('fixVersions', 'Fix Version'),
    version,
    {
      get: (issue) => issue.fixVersionIds,
      put: (issue, fixVersionIds) => ({ ...issue, fixVersionIds }),
    },
    'each',
  ),
  resolution: singleField(traced('resolution'), resolution, {
    get: (issue) => issue.resolution?.id ?? null,
    put: (issue, id) => {
      const found = resolutions.find((known) => known.id === id);
      // The moment is set when the change is recorded.
      return { ...issue, resolution: found ? { id: found.id, name: found.name, at: 0 } : null };
    },
  }),
};
