import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import type { IssueId, ProjectId } from '../../src/domain/id';
import type { Made } from '../../src/domain/provisioning/made';
import { changeJira, readJira } from './jira';
import { refusalOf } from './refusals';
import { readSetup } from './setup';

interface Issue {
  readonly id: IssueId;
  readonly projectId: ProjectId;
}

const Offered = z.object({
  transitions: z.array(z.object({ id: z.string(), to: z.object({ id: z.string() }) })),
});

const missing = refusalOf('refused', 'triage.stepMissing');

/**
 * Takes the step that leads to a status, as the viewer: its gate and Jira's permissions hold. `fields` are what its
 * screen asks for.
 */
export async function takeStep(
  { id, projectId }: Issue,
  statusOf: (made: Made) => string,
  fields: (made: Made) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<Wire<null>> {
  const setup = await readSetup(projectId);
  if (!setup.ok) return setup;
  const made = setup.value;
  if (!made) return { ok: false, refusal: refusalOf('refused', 'setup.missing') };
  const path = `/rest/api/3/issue/${id}/transitions`;
  const offered = await readJira(path, Offered);
  if (!offered.ok) return offered;
  const wanted = statusOf(made);
  const transition = offered.value.transitions.find((one) => one.to.id === wanted);
  if (!transition) return { ok: false, refusal: missing };
  return changeJira(path, { transition: { id: transition.id }, fields: fields(made) }, 'POST');
}
