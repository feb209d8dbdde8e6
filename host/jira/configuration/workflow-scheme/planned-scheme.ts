import * as z from 'zod';
import type { Workflow, WorkflowScheme } from '../../model/configuration.ts';
import type { Issue } from '../../model/issue.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { issueTypeOf } from '../issue-type/find.ts';
import { workflowById } from '../workflow/usage.ts';

export const workflowsForIssueTypes = z.array(
  z.strictObject({ workflowId: z.string(), issueTypeIds: z.array(z.string()) }),
);

export type PlannedUse = Pick<WorkflowScheme, 'defaultWorkflowId' | 'mappings'>;

/** The use of workflows someone asks for; 400 for unknown workflows and types, and for a type named twice. */
export function plannedUse(
  site: JiraSite,
  before: WorkflowScheme,
  asked: {
    defaultWorkflowId?: string | null | undefined;
    workflowsForIssueTypes?: z.infer<typeof workflowsForIssueTypes> | undefined;
  },
): PlannedUse {
  const defaultWorkflowId = asked.defaultWorkflowId ?? before.defaultWorkflowId;
  workflowById(site, defaultWorkflowId, 400);
  if (asked.workflowsForIssueTypes === undefined)
    return { defaultWorkflowId, mappings: before.mappings };
  const mappings: Record<string, string> = {};
  for (const { workflowId, issueTypeIds } of asked.workflowsForIssueTypes) {
    workflowById(site, workflowId, 400);
    for (const issueTypeId of issueTypeIds) {
      issueTypeOf(site, issueTypeId, 400);
      if (issueTypeId in mappings)
        throw new JiraError(400, `The issue type ${issueTypeId} has more than one workflow.`);
      mappings[issueTypeId] = workflowId;
    }
  }
  return { defaultWorkflowId, mappings };
}

export interface StrandedWork {
  issue: Issue;
  from: Workflow;
  to: Workflow;
}

/** Work in the scheme's projects whose status its new workflow lacks. */
export function strandedWork(
  site: JiraSite,
  scheme: WorkflowScheme,
  planned: PlannedUse,
): StrandedWork[] {
  const projectIds = new Set(
    site.projects
      .all()
      .filter(({ workflowSchemeId }) => workflowSchemeId === scheme.id)
      .map(({ id }) => id),
  );
  const workflowIn = (use: PlannedUse, issueTypeId: string) =>
    workflowById(site, use.mappings[issueTypeId] ?? use.defaultWorkflowId);
  return site.issues.all().flatMap((issue) => {
    if (!projectIds.has(issue.projectId)) return [];
    const from = workflowIn(scheme, issue.issueTypeId);
    const to = workflowIn(planned, issue.issueTypeId);
    return to.statusIds.includes(issue.statusId) ? [] : [{ issue, from, to }];
  });
}
