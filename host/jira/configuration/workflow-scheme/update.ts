import * as z from 'zod';
import { putIssue } from '../../issues/issue-store.ts';
import type { WorkflowScheme } from '../../model/configuration.ts';
import { parseBody } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { answerTask } from '../../tasks/tasks.ts';
import { administered } from '../administered.ts';
import { refuseTakenName } from '../names.ts';
import { versionIdOf } from '../workflow/simple-workflow.ts';
import { workflowSchemeOf } from './find.ts';
import {
  plannedUse,
  strandedWork,
  workflowsForIssueTypes,
  type StrandedWork,
} from './planned-scheme.ts';

const statusMappings = z.array(
  z.strictObject({ oldStatusId: z.string(), newStatusId: z.string() }),
);

const request = z.strictObject({
  id: z.string(),
  name: z.string().trim().min(1).max(255),
  description: z.string(),
  version: z.strictObject({ id: z.string(), versionNumber: z.int() }),
  defaultWorkflowId: z.string().optional(),
  workflowsForIssueTypes: workflowsForIssueTypes.optional(),
  statusMappingsByIssueTypeOverride: z
    .array(z.strictObject({ issueTypeId: z.string(), statusMappings }))
    .default([]),
  statusMappingsByWorkflows: z
    .array(z.strictObject({ oldWorkflowId: z.string(), newWorkflowId: z.string(), statusMappings }))
    .default([]),
});

type Asked = z.infer<typeof request>;

/** Where the work goes: what is said for its type comes before what is said for its workflow. */
function destination(asked: Asked, { issue, from, to }: StrandedWork): string {
  const byType = asked.statusMappingsByIssueTypeOverride
    .filter(({ issueTypeId }) => issueTypeId === issue.issueTypeId)
    .flatMap((entry) => entry.statusMappings);
  const byWorkflow = asked.statusMappingsByWorkflows
    .filter((entry) => entry.oldWorkflowId === from.id && entry.newWorkflowId === to.id)
    .flatMap((entry) => entry.statusMappings);
  const found = [...byType, ...byWorkflow].find((m) => m.oldStatusId === issue.statusId);
  if (found && to.statusIds.includes(found.newStatusId)) return found.newStatusId;
  throw new JiraError(
    400,
    `Work of the type ${issue.issueTypeId} in the status ${issue.statusId} needs another status.`,
  );
}

function demandCurrent(scheme: WorkflowScheme, asked: Asked): void {
  if (scheme.isDefault) throw new JiraError(400, 'The default workflow scheme cannot be changed.');
  const { id, versionNumber } = asked.version;
  if (scheme.version.id !== id || scheme.version.versionNumber !== versionNumber)
    throw new JiraError(409, 'The workflow scheme was changed by someone else meanwhile.');
}

/** At once and for all projects of the scheme: 200, or 303 with a task when work moves. */
export const updateWorkflowScheme = administered({
  method: 'POST',
  path: '/rest/api/3/workflowscheme/update',
  handle: (call) => {
    const { site } = call;
    const asked = parseBody(request, call);
    const before = workflowSchemeOf(site, asked.id, 400);
    demandCurrent(before, asked);
    refuseTakenName(site.workflowSchemes.all(), asked, {
      status: 400,
      message: 'A workflow scheme with this name already exists.',
    });
    const planned = plannedUse(site, before, asked);
    const moves = strandedWork(site, before, planned).map((work) => ({
      issue: work.issue,
      statusId: destination(asked, work),
    }));
    const versionNumber = before.version.versionNumber + 1;
    site.workflowSchemes.put(before.id, {
      ...before,
      ...planned,
      name: asked.name,
      description: asked.description,
      version: { id: versionIdOf(before.version.id, versionNumber), versionNumber },
    });
    for (const { issue, statusId } of moves) putIssue(site, { ...issue, statusId });
    if (moves.length > 0)
      return answerTask(call, 'Update workflow scheme', { migrated: moves.length });
    return { status: 200 };
  },
});
