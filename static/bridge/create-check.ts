import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import { IssueId, IssueKey, type IssueReference, type ProjectId } from '../../src/domain/id';
import { workTypesIn } from './create-action';
import { makeInJira } from './jira';
import { refusalOf } from './refusals';
import { readSetup } from './setup';

const Reference = z.object({ id: IssueId, key: IssueKey });

/** What teams use for work by itself goes first. */
const usual = /^task$/i;

/** The work type for a piece of work in that project: Ratchet's own are for something else. */
async function workTypeFor(project: ProjectId): Promise<Wire<string | null>> {
  const [found, setup] = await Promise.all([workTypesIn(project), readSetup(project)]);
  if (!found.ok) return found;
  const ours = new Set(setup.ok && setup.value ? Object.values(setup.value.issueTypes) : []);
  const others = found.value.filter(({ id }) => !ours.has(id));
  const type = others.find(({ name }) => usual.test(name)) ?? others[0];
  return { ok: true, value: type?.id ?? null };
}

/**
 * Makes an issue in which somebody looks elsewhere, as the viewer. It carries the attempt alone: it acts on no cause, so
 * that it is not asked about as an action would be.
 */
export async function createCheck(
  attempt: string,
  project: ProjectId,
  summary: string,
): Promise<Wire<IssueReference>> {
  const type = await workTypeFor(project);
  if (!type.ok) return type;
  if (type.value === null) {
    return { ok: false, refusal: refusalOf('refused', 'elsewhere.noWorkType') };
  }
  const fields = { project: { id: project }, issuetype: { id: type.value }, summary };
  const properties = [{ key: 'ratchet-origin', value: { intent: attempt } }];
  return makeInJira('/rest/api/3/issue', { fields, properties }, Reference);
}
