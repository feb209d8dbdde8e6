import * as z from 'zod';
import { putIssue } from '../../issues/issue-store.ts';
import type { Workflow } from '../../model/configuration.ts';
import { parseBody } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { buildContent, checkContents, settleStatuses } from './build.ts';
import { validationOptions } from './create.ts';
import { refuseFaults, type Fault } from './fault.ts';
import { planMigration } from './migration.ts';
import { update, type Update } from './payload.ts';
import { renderStatusesIn, renderWorkflow } from './render.ts';
import { versionIdOf } from './simple-workflow.ts';
import { workflowById } from './usage.ts';

function demandCurrent(site: JiraSite, asked: Update['workflows'][number]): Workflow {
  const before = workflowById(site, asked.id, 400);
  if (!before.isEditable) throw new JiraError(400, `The workflow ${before.name} is not editable.`);
  const { id, versionNumber } = asked.version;
  if (before.version.versionNumber !== versionNumber || before.version.id !== id)
    throw new JiraError(409, `The workflow ${before.name} was changed by someone else meanwhile.`);
  return before;
}

function checkUpdate(site: JiraSite, asked: Update): Fault[] {
  const references = new Map(asked.statuses.map((s) => [s.statusReference, s.id]));
  return [
    ...checkContents(site, asked.statuses, asked.workflows),
    ...asked.workflows.flatMap((workflow) => planMigration(site, workflow, references).faults),
  ];
}

/** The whole of each workflow is replaced: what is left out is gone. */
export const updateWorkflows = administered({
  method: 'POST',
  path: '/rest/api/3/workflows/update',
  handle: (call) => {
    const { site } = call;
    const asked = parseBody(update, call);
    const before = asked.workflows.map((workflow) => demandCurrent(site, workflow));
    refuseFaults(checkUpdate(site, asked));
    const references = settleStatuses(site, asked.statuses);
    const after = asked.workflows.flatMap((payload, index): Workflow[] => {
      const old = before[index];
      if (!old) return [];
      const { moves } = planMigration(site, payload, references);
      for (const { issue, statusId } of moves) putIssue(site, { ...issue, statusId });
      const versionNumber = old.version.versionNumber + 1;
      const version = { id: versionIdOf(old.id, versionNumber), versionNumber };
      return [{ ...old, ...buildContent(payload, references), version }];
    });
    for (const workflow of after) site.workflows.put(workflow.id, workflow);
    return {
      status: 200,
      body: {
        statuses: renderStatusesIn(site, after),
        workflows: after.map((workflow) => renderWorkflow(workflow)),
      },
    };
  },
});

export const validateUpdateWorkflows = administered({
  method: 'POST',
  path: '/rest/api/3/workflows/update/validation',
  handle: (call) => {
    const schema = z.strictObject({ payload: update, validationOptions });
    const { payload, validationOptions: asked } = parseBody(schema, call);
    for (const { id } of payload.workflows) workflowById(call.site, id, 400);
    const errors = asked.levels.includes('ERROR') ? checkUpdate(call.site, payload) : [];
    return { status: 200, body: { errors } };
  },
});
