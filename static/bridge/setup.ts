import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import type { ProjectId } from '../../src/domain/id';
import { Made, setupPropertyKey } from '../../src/domain/provisioning/made';
import { readJira } from './jira';

const keyOf = (project: ProjectId) => `ratchet-setup:${project}`;

function remembered(project: ProjectId): Made | null {
  try {
    const made = z.safeParse(Made, JSON.parse(sessionStorage.getItem(keyOf(project)) ?? 'null'));
    return made.success ? made.data : null;
  } catch {
    return null;
  }
}

function remember(project: ProjectId, made: Made): void {
  try {
    sessionStorage.setItem(keyOf(project), JSON.stringify(made));
  } catch {
    // Storage is barred: it is then read each time.
  }
}

const Property = z.object({ value: Made });

/** Which of the project's fields and statuses are Ratchet's; read once a browser session. Null: not set up. */
export async function readSetup(project: ProjectId): Promise<Wire<Made | null>> {
  const known = remembered(project);
  if (known) return { ok: true, value: known };
  const path = `/rest/api/3/project/${project}/properties/${setupPropertyKey}`;
  const answer = await readJira(path, Property);
  if (!answer.ok) return answer.refusal.code === 'notFound' ? { ok: true, value: null } : answer;
  remember(project, answer.value.value);
  return { ok: true, value: answer.value.value };
}
