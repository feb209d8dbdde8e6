import { workflowOf } from '../../projects/project-configuration.ts';
import type { Issue } from '../../model/issue.ts';
import type { JiraSite } from '../../site.ts';
import { fault, type Fault } from './fault.ts';
import type { Update } from './payload.ts';

type WorkflowUpdate = Update['workflows'][number];

/** Work that follows the workflow and stands in a status the new version drops. */
function stranded(site: JiraSite, update: WorkflowUpdate, keptIds: ReadonlySet<string>): Issue[] {
  return site.issues.all().filter((issue) => {
    const project = site.projects.get(issue.projectId);
    if (!project || keptIds.has(issue.statusId)) return false;
    return workflowOf(site, project, issue.issueTypeId).id === update.id;
  });
}

function destination(
  update: WorkflowUpdate,
  issue: Issue,
  statusId: (reference: string) => string | undefined,
): string | undefined {
  const own = update.statusMappings.find(
    ({ issueTypeId, projectId }) =>
      issueTypeId === issue.issueTypeId && projectId === issue.projectId,
  );
  const migrations = [...(own?.statusMigrations ?? []), ...update.defaultStatusMappings];
  const move = migrations.find((entry) => statusId(entry.oldStatusReference) === issue.statusId);
  return move && statusId(move.newStatusReference);
}

/** The moves an update asks of existing work; a fault for each status left without a way. */
export function planMigration(
  site: JiraSite,
  update: WorkflowUpdate,
  references: ReadonlyMap<string, string | undefined>,
): { moves: { issue: Issue; statusId: string }[]; faults: Fault[] } {
  const statusId = (reference: string) => references.get(reference);
  const kept = update.statuses.flatMap(({ statusReference }) => statusId(statusReference) ?? []);
  const moves: { issue: Issue; statusId: string }[] = [];
  const homeless = new Set<string>();
  for (const issue of stranded(site, update, new Set(kept))) {
    const target = destination(update, issue, statusId);
    if (target === undefined) homeless.add(issue.statusId);
    else moves.push({ issue, statusId: target });
  }
  const faults = [...homeless].map((id) =>
    fault(
      'STATUS_MAPPING',
      'MISSING_STATUS_MAPPING',
      `Work in the status ${id} needs another status.`,
    ),
  );
  return { moves, faults };
}
