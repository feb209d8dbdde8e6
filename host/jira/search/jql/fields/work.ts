import { resolutions } from '../../../configuration/resolutions.ts';
import type { StatusCategory } from '../../../model/configuration.ts';
import type { Issue } from '../../../model/issue.ts';
import { may } from '../../../permissions/permissions.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField } from '../field.ts';
import { choiceField } from '../values/choice.ts';
import { versionField } from './versions.ts';
import { stringField } from '../values/string.ts';

interface Thing {
  id: string;
  name: string;
}

/** The ids of the things called so, or of that id; null when there is none. */
function idsNamed(things: readonly Thing[], text: string): readonly string[] | null {
  const wanted = text.toLowerCase();
  const named = things.filter(({ id, name }) => name.toLowerCase() === wanted || id === text);
  return named.length === 0 ? null : named.map(({ id }) => id);
}

const visibleProjects = ({ site, caller }: JqlAsker) =>
  site.projects.all().filter(({ id }) => may(site, caller, 'BROWSE_PROJECTS', id));

/** A project is named by its key, its name or its id. */
function projectField(name: string, asker: JqlAsker): JqlField {
  const projects = visibleProjects(asker);
  return choiceField(
    {
      name,
      ids: (issue) => [issue.projectId],
      resolve: (text) => {
        const byKey = projects.find(({ key }) => key === text.toUpperCase());
        return byKey ? [byKey.id] : idsNamed(projects, text);
      },
      sortKey: (issue) => asker.site.projects.get(issue.projectId)?.key ?? null,
    },
    asker,
  );
}

function issueTypeField(name: string, asker: JqlAsker): JqlField {
  const { issueTypes } = asker.site;
  return choiceField(
    {
      name,
      ids: (issue) => [issue.issueTypeId],
      resolve: (text) => idsNamed(issueTypes.all(), text),
      sortKey: (issue) => issueTypes.get(issue.issueTypeId)?.name ?? null,
    },
    asker,
  );
}

function statusField(name: string, asker: JqlAsker): JqlField {
  const { statuses } = asker.site;
  const sequence = new Map(statuses.all().map(({ id }, index) => [id, index]));
  return choiceField(
    {
      name,
      ids: (issue) => [issue.statusId],
      resolve: (text) => idsNamed(statuses.all(), text),
      historyOf: 'status',
      sortKey: (issue) => sequence.get(issue.statusId) ?? null,
    },
    asker,
  );
}

const categories: readonly (Thing & { key: string; category: StatusCategory })[] = [
  { id: '2', key: 'new', name: 'To Do', category: 'TODO' },
  { id: '4', key: 'indeterminate', name: 'In Progress', category: 'IN_PROGRESS' },
  { id: '3', key: 'done', name: 'Done', category: 'DONE' },
];

function statusCategoryField(name: string, asker: JqlAsker): JqlField {
  const idOf = (issue: Issue) => {
    const category = asker.site.statuses.get(issue.statusId)?.category;
    return categories.find((known) => known.category === category)?.id ?? '';
  };
  return choiceField(
    {
      name,
      ids: (issue) => [idOf(issue)],
      resolve: (text) => {
        const byKey = categories.find(({ key }) => key === text.toLowerCase());
        return byKey ? [byKey.id] : idsNamed(categories, text);
      },
      sortKey: (issue) => categories.findIndex(({ id }) => id === idOf(issue)),
    },
    asker,
  );
}

/** More important is bigger, and the site lists the most important first. */
function priorityField(name: string, asker: JqlAsker): JqlField {
  const all = asker.site.priorities.all();
  const rank = (id: string) => -all.findIndex((priority) => priority.id === id);
  return choiceField(
    {
      name,
      ids: (issue) => [issue.priorityId],
      resolve: (text) => idsNamed(all, text),
      rank,
      historyOf: 'priority',
      sortKey: (issue) => rank(issue.priorityId),
    },
    asker,
  );
}

/** "Unresolved" is Jira's word for having none. */
function resolutionField(name: string, asker: JqlAsker): JqlField {
  const field = choiceField(
    {
      name,
      ids: (issue) => (issue.resolution ? [issue.resolution.id] : []),
      resolve: (text) => idsNamed(resolutions, text),
      historyOf: 'resolution',
      sortKey: (issue) => issue.resolution?.id ?? null,
    },
    asker,
  );
  return {
    ...field,
    matcher: (comparison) =>
      field.matcher({
        ...comparison,
        operands: comparison.operands.map((operand) =>
          operand.kind === 'value' && operand.text.toLowerCase() === 'unresolved'
            ? { kind: 'empty' }
            : operand,
        ),
      }),
  };
}

function componentField(name: string, asker: JqlAsker): JqlField {
  const components = visibleProjects(asker).flatMap((project) => project.components);
  return choiceField(
    {
      name,
      ids: (issue) => issue.componentIds,
      resolve: (text) => idsNamed(components, text),
    },
    asker,
  );
}

const labelsField = (name: string, asker: JqlAsker) =>
  stringField(name, (issue) => issue.labels, asker);

/** What an issue is and how far it has come. */
export const workFields = {
  project: projectField,
  issuetype: issueTypeField,
  type: issueTypeField,
  status: statusField,
  statuscategory: statusCategoryField,
  priority: priorityField,
  resolution: resolutionField,
  component: componentField,
  affectedversion: versionField((issue) => issue.affectedVersionIds),
  fixversion: versionField((issue) => issue.fixVersionIds),
  labels: labelsField,
};
