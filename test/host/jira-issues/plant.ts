import * as z from 'zod';
import type { Transition, Workflow } from '../../../host/jira/model/configuration';
import type { Issue } from '../../../host/jira/model/issue';
import { workflowOf } from '../../../host/jira/projects/project-configuration';
import type { JiraResponse } from '../../../host/jira/request';
import { inMemoryJira, type InMemoryJira, type InMemorySetting } from '../contract/in-memory-jira';
import { expectStatus } from './expect-status';
import { makeField, plantFields } from './plant-fields';

export interface Plant extends InMemoryJira {
  /** The id of a custom field. */
  field: (name: string) => string;
  /** The id of one of a field's options. */
  option: (name: string, value: string) => string;
  /** Makes a task in PUMP over REST and answers its key. */
  report: (fields?: Record<string, unknown>, role?: string) => Promise<string>;
  issue: (key: string) => Issue;
  /** Takes an issue through the transition of that name. */
  move: (key: string, transition: string, more?: object, role?: string) => Promise<JiraResponse>;
  /** Changes one transition of the plant's workflow. */
  guard: (transition: string, change: Partial<Transition>) => void;
}

const kanban = 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic';

async function foundProject(jira: InMemoryJira, key: string, members: string[]): Promise<void> {
  const admin = jira.as('admin');
  const project = {
    key,
    name: `Project ${key}`,
    projectTypeKey: 'software',
    projectTemplateKey: kanban,
    leadAccountId: jira.accountId('admin'),
  };
  expectStatus(await admin.post('/rest/api/3/project', project), 201);
  const user = members.map((role) => jira.accountId(role));
  expectStatus(await admin.post(`/rest/api/3/project/${key}/role/10003`, { user }), 200);
}

const made = z.looseObject({ key: z.string() });

function present<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The plant lost something');
  return found;
}

/**
 * A maker of infusion pumps: project PUMP of quality and quality2, project FW of the engineer,
 * both administered by admin; the outsider belongs to neither.
 */
export async function openPlant(setting: InMemorySetting = {}): Promise<Plant> {
  const jira = inMemoryJira(setting);
  const { site } = jira;
  await foundProject(jira, 'PUMP', ['quality', 'quality2']);
  await foundProject(jira, 'FW', ['engineer']);
  for (const spec of plantFields) await makeField(jira, spec);
  jira.events.length = 0;

  const fieldNamed = (name: string) =>
    present(site.fields.all().find((field) => field.custom && field.name === name));
  const workflow = (): Workflow =>
    workflowOf(site, present(site.projects.all().find(({ key }) => key === 'PUMP')), '');

  return {
    ...jira,
    field: (name) => fieldNamed(name).id,
    option: (name, value) =>
      present(fieldNamed(name).options.find((option) => option.value === value)).id,
    report: async (fields = {}, role = 'quality') => {
      const fixed = { project: { key: 'PUMP' }, issuetype: { name: 'Task' } };
      const body = { fields: { ...fixed, summary: 'Pump stops at low flow', ...fields } };
      const answer = await jira.as(role).post('/rest/api/3/issue', body);
      return made.parse(expectStatus(answer, 201).body).key;
    },
    issue: (key) => present(site.issues.all().find((issue) => issue.key === key)),
    move: (key, transition, more = {}, role = 'quality') => {
      const { id } = present(workflow().transitions.find(({ name }) => name === transition));
      const body = { transition: { id }, ...more };
      return jira.as(role).post(`/rest/api/3/issue/${key}/transitions`, body);
    },
    guard: (name, change) => {
      const { transitions, ...rest } = workflow();
      site.workflows.put(rest.id, {
        ...rest,
        transitions: transitions.map((known) =>
          known.name === name ? { ...known, ...change } : known,
        ),
      });
    },
  };
}

/** A paragraph as the Atlassian document format writes it. */
export const documentOf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
