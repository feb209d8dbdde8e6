import * as z from 'zod';
import type { InMemoryJira } from '../contract/in-memory-jira';

export interface ProjectWish {
  key?: string;
  members?: string[];
  viewers?: string[];
  schemes?: Record<string, number>;
}

const kanban = 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic';

/** A project the administrator makes, with people by role in the story. */
export async function makeProject(
  jira: InMemoryJira,
  { key = 'PUMP', members = [], viewers = [], schemes }: ProjectWish = {},
): Promise<{ id: string; key: string }> {
  const admin = jira.as('admin');
  const made = await admin.post('/rest/api/3/project', {
    key,
    name: `Project ${key}`,
    projectTypeKey: 'software',
    leadAccountId: jira.accountId('admin'),
    ...(schemes ?? { projectTemplateKey: kanban }),
  });
  expect(made.status).toBe(201);
  const { id } = z.object({ id: z.int() }).parse(made.body);
  for (const [roleId, roles] of [
    ['10003', members],
    ['10004', viewers],
  ] as const) {
    if (roles.length === 0) continue;
    const user = roles.map((role) => jira.accountId(role));
    const added = await admin.post(`/rest/api/3/project/${key}/role/${roleId}`, { user });
    expect(added.status).toBe(200);
  }
  return { id: String(id), key };
}
