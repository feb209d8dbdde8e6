import * as z from 'zod';
import type { Status } from '../../model/configuration.ts';
import { parseBody, queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { refuseTakenName, sameName } from '../names.ts';
import { renderWorkflowStatus } from './render.ts';

const path = '/rest/api/3/statuses';
const name = z.string().trim().min(1).max(255);
const statusCategory = z.enum(['TODO', 'IN_PROGRESS', 'DONE']);

/** After those that every Jira has. */
const firstNewStatus = 10002;

const taken = { status: 400, message: 'You must use a unique status name.' };

export function createStatus(site: JiraSite, wanted: Omit<Status, 'id'>): Status {
  const status = { id: String(site.store.next('status', firstNewStatus)), ...wanted };
  site.statuses.put(status.id, status);
  return status;
}

const creation = z.strictObject({
  scope: z.strictObject({ type: z.literal('GLOBAL') }),
  statuses: z
    .array(z.strictObject({ name, statusCategory, description: z.string().default('') }))
    .min(1)
    .max(50),
});

export const createStatuses = administered({
  method: 'POST',
  path,
  handle: (call) => {
    const { site } = call;
    const { statuses } = parseBody(creation, call);
    for (const [index, status] of statuses.entries()) {
      refuseTakenName(site.statuses.all(), status, taken);
      if (statuses.slice(0, index).some((other) => sameName(other.name, status.name)))
        throw new JiraError(400, taken.message);
    }
    const created = statuses.map(({ statusCategory: category, ...rest }) =>
      createStatus(site, { ...rest, category }),
    );
    return { status: 200, body: created.map(renderWorkflowStatus) };
  },
});

const change = z.strictObject({
  statuses: z
    .array(
      z.strictObject({
        id: z.string(),
        name,
        statusCategory,
        description: z.string().optional(),
      }),
    )
    .min(1),
});

export const updateStatuses = administered({
  method: 'PUT',
  path,
  handle: (call) => {
    const { site } = call;
    for (const wanted of parseBody(change, call).statuses) {
      const before = site.statuses.get(wanted.id);
      if (!before) throw new JiraError(400, `The status ${wanted.id} does not exist.`);
      refuseTakenName(site.statuses.all(), wanted, taken);
      site.statuses.put(before.id, {
        id: before.id,
        name: wanted.name,
        description: wanted.description ?? before.description,
        category: wanted.statusCategory,
      });
    }
    return { status: 204 };
  },
});

export const deleteStatuses = administered({
  method: 'DELETE',
  path,
  handle: (call) => {
    const { site } = call;
    const ids = queryList(call, 'id');
    if (ids.length === 0) throw new JiraError(400, 'Give between 1 and 50 status ids.');
    for (const id of ids) {
      if (!site.statuses.get(id)) throw new JiraError(400, `The status ${id} does not exist.`);
      if (site.workflows.all().some(({ statusIds }) => statusIds.includes(id)))
        throw new JiraError(400, `The status ${id} is used by a workflow.`);
    }
    for (const id of ids) site.statuses.delete(id);
    return { status: 204 };
  },
});
