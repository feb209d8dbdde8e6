import * as z from 'zod/mini';
import type { Needs, Operation } from '../contract/operation';
import { IssueId, ProjectId } from '../domain/id';
import { accepted } from '../domain/result';
import type { Permissions, Person } from '../operations/ports';
import { refuse, refusedByJira, type Outcome } from '../operations/refusal';

/** An operation ready to be served: it parses, then checks, then runs, in that order and never without. */
export type Served = (
  payload: unknown,
  person: Person,
  permissions: Permissions,
) => Outcome<unknown>;

const OnIssue = z.looseObject({ issueId: IssueId });
const OnProject = z.looseObject({ projectId: ProjectId });

const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.');

async function allowedOnProject(
  permission: Needs['permission'],
  input: unknown,
  permissions: Permissions,
): Outcome<null> {
  const { projectId } = z.parse(OnProject, input);
  const held = await permissions.onProject(projectId);
  if (!held.ok) return refusedByJira(held.refusal);
  if (!held.value.browse) return refuse('notFound', 'permission.browse');
  return permission === 'administerProject' && !held.value.administer
    ? refuse('forbidden', 'permission.administerProject')
    : accepted(null);
}

/** Asks Jira, as the person, about the very issue or project the operation will work on. */
async function allowed(needs: Needs, input: unknown, permissions: Permissions): Outcome<null> {
  if (needs.on === 'site') {
    const administers = await permissions.administersSite();
    if (!administers.ok) return refusedByJira(administers.refusal);
    return administers.value ? accepted(null) : refuse('forbidden', 'permission.administer');
  }
  if (needs.on === 'project') return allowedOnProject(needs.permission, input, permissions);
  const { issueId } = z.parse(OnIssue, input);
  const held = await permissions.onIssue(issueId);
  if (!held.ok) return refusedByJira(held.refusal);
  if (!held.value.browse) return refuse('notFound', 'permission.browse');
  if (needs.permission === 'edit' && !held.value.edit) {
    return refuse('forbidden', 'permission.edit');
  }
  return accepted(null);
}

/** Joins an operation of the contract to the function that carries it out. */
export const served =
  <Input extends z.core.$ZodType, Output extends z.core.$ZodType>(
    { input, needs }: Operation<Input, Output>,
    run: (input: z.output<Input>, person: Person) => Outcome<z.input<Output>>,
  ): Served =>
  async (payload, person, permissions) => {
    const parsed = z.safeParse(input, payload);
    if (!parsed.success) {
      const fields = parsed.error.issues.map(({ path, code }) => ({
        path: dotted(path),
        problem: code,
      }));
      return refuse('invalid', 'payload.malformed', { fields: fields.slice(0, 20) });
    }
    const permitted = await allowed(needs, parsed.data, permissions);
    return permitted.ok ? run(parsed.data, person) : permitted;
  };
