import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Workflow } from '../../model/configuration.ts';
import { parseBody } from '../../parse.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { sameName } from '../names.ts';
import { buildContent, checkContents, settleStatuses } from './build.ts';
import { fault, refuseFaults, type Fault } from './fault.ts';
import { creation, type Creation } from './payload.ts';
import { renderStatusesIn, renderWorkflow } from './render.ts';
import { versionIdOf } from './simple-workflow.ts';

function checkCreation(site: JiraSite, wanted: Creation): Fault[] {
  const names = [...site.workflows.all(), ...wanted.workflows].map(({ name }) => name);
  const doubled = wanted.workflows
    .filter(({ name }) => names.filter((other) => sameName(name, other)).length > 1)
    .map(() => fault('WORKFLOW', 'NON_UNIQUE_NAME', 'You must use a unique workflow name.'));
  return [...doubled, ...checkContents(site, wanted.statuses, wanted.workflows)];
}

export const createWorkflows = administered({
  method: 'POST',
  path: '/rest/api/3/workflows/create',
  handle: (call) => {
    const { site } = call;
    const wanted = parseBody(creation, call);
    refuseFaults(checkCreation(site, wanted));
    const references = settleStatuses(site, wanted.statuses);
    const created = wanted.workflows.map((payload): Workflow => {
      const id = randomUUID();
      const version = { id: versionIdOf(id, 1), versionNumber: 1 };
      const content = buildContent(payload, references);
      return { id, name: payload.name, version, isEditable: true, ...content };
    });
    for (const workflow of created) site.workflows.put(workflow.id, workflow);
    return {
      status: 200,
      body: {
        statuses: renderStatusesIn(site, created),
        workflows: created.map((workflow) => renderWorkflow(workflow)),
      },
    };
  },
});

/** Which levels of fault to name. This site knows errors only. */
export const validationOptions = z
  .strictObject({ levels: z.array(z.enum(['WARNING', 'ERROR'])) })
  .default({ levels: ['WARNING', 'ERROR'] });

export const validateCreateWorkflows = administered({
  method: 'POST',
  path: '/rest/api/3/workflows/create/validation',
  handle: (call) => {
    const schema = z.strictObject({ payload: creation, validationOptions });
    const { payload, validationOptions: asked } = parseBody(schema, call);
    const errors = asked.levels.includes('ERROR') ? checkCreation(call.site, payload) : [];
    return { status: 200, body: { errors } };
  },
});
