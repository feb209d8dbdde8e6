import * as z from 'zod';
import type { InMemoryJira } from '../contract/in-memory-jira';
import { installedApp } from '../contract/in-memory-jira';

export const gateAri = `ari:cloud:ecosystem::extension/${installedApp.appId}/${installedApp.environmentId}/static/closing-gate`;

interface Rule {
  ruleKey: string;
  id?: string;
  parameters?: Record<string, string>;
}

export interface TransitionWish {
  id: string;
  type: string;
  name: string;
  toStatusReference: string;
  links: { fromStatusReference: string }[];
  actions: Rule[];
  validators: Rule[];
  triggers: never[];
  properties: Record<string, string>;
  conditions?: { operation: string; conditions: Rule[]; conditionGroups: never[] };
  transitionScreen?: Rule;
}

export const transition = (
  id: string,
  name: string,
  to: string,
  from: string[] = [],
  more: Partial<TransitionWish> = {},
): TransitionWish => ({
  id,
  name,
  type: from.length > 0 ? 'DIRECTED' : 'GLOBAL',
  toStatusReference: to,
  links: from.map((fromStatusReference) => ({ fromStatusReference })),
  actions: [],
  validators: [],
  triggers: [],
  properties: {},
  ...more,
});

export const gate: Rule = {
  ruleKey: 'forge:expression-validator',
  id: '0f4b2c1e-8a3d-4e2b-9c11-7d5a6f0b2e34',
  parameters: { key: gateAri, config: '{"gate":"close"}', disabled: 'false' },
};

/** Open, Cause and Closed, the last one behind the app's gate. */
export function workflowWish(more: { transitions?: TransitionWish[]; name?: string } = {}) {
  const references = ['open', 'cause', 'closed'];
  return {
    scope: { type: 'GLOBAL' },
    statuses: [
      { statusReference: 'open', id: '10000', name: 'To Do', statusCategory: 'TODO' },
      { statusReference: 'cause', name: 'Cause', statusCategory: 'IN_PROGRESS' },
      { statusReference: 'closed', name: 'Closed', statusCategory: 'DONE' },
    ],
    workflows: [
      {
        name: more.name ?? 'CAPA',
        description: 'Corrective action',
        statuses: references.map((statusReference) => ({ statusReference, properties: {} })),
        transitions: more.transitions ?? [
          transition('1', 'Create', 'open', [], { type: 'INITIAL' }),
          transition('11', 'Analyse', 'cause', ['open']),
          transition('21', 'Close', 'closed', ['cause'], { validators: [gate] }),
        ],
      },
    ],
  };
}

const created = z.looseObject({
  statuses: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  workflows: z.tuple([
    z.looseObject({
      id: z.string(),
      name: z.string(),
      version: z.object({ id: z.string(), versionNumber: z.int() }),
      statuses: z.array(z.unknown()),
      transitions: z.array(z.looseObject({ id: z.string() })),
    }),
  ]),
});

/** The workflow of the wish, as Jira answers with it. */
export async function makeWorkflow(jira: InMemoryJira, wish = workflowWish()) {
  const made = await jira.as('admin').post('/rest/api/3/workflows/create', wish);
  expect(made.status).toBe(200);
  const { statuses, workflows } = created.parse(made.body);
  return { statuses, workflow: workflows[0] };
}
