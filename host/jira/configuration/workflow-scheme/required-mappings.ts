import * as z from 'zod';
import { parseBody } from '../../parse.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { workflowSchemeOf } from './find.ts';
import {
  plannedUse,
  strandedWork,
  workflowsForIssueTypes,
  type PlannedUse,
} from './planned-scheme.ts';
import { workflowById } from '../workflow/usage.ts';

const question = z.strictObject({
  id: z.string(),
  defaultWorkflowId: z.string().nullish(),
  workflowsForIssueTypes,
});

function statusesPerWorkflow(site: JiraSite, planned: PlannedUse) {
  const ids = new Set([planned.defaultWorkflowId, ...Object.values(planned.mappings)]);
  return [...ids].map((workflowId) => {
    const { statusIds, transitions } = workflowById(site, workflowId);
    const initial = transitions.find(({ type }) => type === 'INITIAL');
    return { workflowId, initialStatusId: initial?.toStatusId ?? '', statuses: statusIds };
  });
}

/** Which statuses of existing work the asked change leaves without a place. */
export const requiredMappings = administered({
  method: 'POST',
  path: '/rest/api/3/workflowscheme/update/mappings',
  handle: (call) => {
    const { site } = call;
    const asked = parseBody(question, call);
    const scheme = workflowSchemeOf(site, asked.id, 400);
    const planned = plannedUse(site, scheme, asked);
    const byType = new Map<string, Set<string>>();
    const byWorkflows = new Map<string, { source: string; target: string; ids: Set<string> }>();
    for (const { issue, from, to } of strandedWork(site, scheme, planned)) {
      const ofType = byType.get(issue.issueTypeId) ?? new Set();
      byType.set(issue.issueTypeId, ofType.add(issue.statusId));
      const pair = `${from.id} ${to.id}`;
      const known = byWorkflows.get(pair) ?? { source: from.id, target: to.id, ids: new Set() };
      known.ids.add(issue.statusId);
      byWorkflows.set(pair, known);
    }
    const perWorkflow = statusesPerWorkflow(site, planned);
    const statusIds = new Set([
      ...perWorkflow.flatMap(({ statuses }) => statuses),
      ...[...byType.values()].flatMap((ids) => [...ids]),
    ]);
    return {
      status: 200,
      body: {
        statusMappingsByIssueTypes: [...byType].map(([issueTypeId, ids]) => ({
          issueTypeId,
          statusIds: [...ids],
        })),
        statusMappingsByWorkflows: [...byWorkflows.values()].map(({ source, target, ids }) => ({
          sourceWorkflowId: source,
          targetWorkflowId: target,
          statusIds: [...ids],
        })),
        statuses: [...statusIds]
          .flatMap((id) => site.statuses.get(id) ?? [])
          .map(({ id, name, category }) => ({ id, name, category })),
        statusesPerWorkflow: perWorkflow,
      },
    };
  },
});
