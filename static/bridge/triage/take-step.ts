import * as z from 'zod/mini';
import type { Wire } from '../../../src/contract/wire';
import type { ProjectId, IssueId } from '../../../src/domain/id';
import type { NonconformanceStatus } from '../../../src/domain/nonconformance/transitions';
import { asParagraphs } from '../../../src/domain/triage/paragraphs';
import { changeJira, readJira } from '../jira';
import { refusalOf } from '../refusals';
import { readSetup } from '../setup';

interface Issue {
  readonly id: IssueId;
  readonly projectId: ProjectId;
}

const Offered = z.object({
  transitions: z.array(z.object({ id: z.string(), to: z.object({ id: z.string() }) })),
});

const missing = refusalOf('refused', 'triage.stepMissing');

async function take(
  { id, projectId }: Issue,
  to: NonconformanceStatus,
  why?: string,
): Promise<Wire<null>> {
  const setup = await readSetup(projectId);
  if (!setup.ok) return setup;
  const made = setup.value;
  if (!made) return { ok: false, refusal: refusalOf('refused', 'setup.missing') };
  const path = `/rest/api/3/issue/${id}/transitions`;
  const offered = await readJira(path, Offered);
  if (!offered.ok) return offered;
  const wanted = made.statuses.nonconformance[to];
  const transition = offered.value.transitions.find((one) => one.to.id === wanted);
  if (!transition) return { ok: false, refusal: missing };
  const fields = why === undefined ? {} : { [made.fields.declineReason]: asParagraphs(why) };
  return changeJira(path, { transition: { id: transition.id }, fields }, 'POST');
}

/** Takes the report's step “Triage” as the viewer: its gate and Jira's permissions hold. */
export const takeTriage = (issue: Issue): Promise<Wire<null>> => take(issue, 'triaged');

/** Declines the report as the viewer, with the reason the step asks for. */
export const decline = (issue: Issue, why: string): Promise<Wire<null>> =>
  take(issue, 'declined', why);
