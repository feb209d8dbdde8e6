import * as z from 'zod/mini';
import { type ProjectPolicy, usualPolicy } from '../../src/domain/gate/policy';
import { policyIn, policyPropertyKey } from '../../src/domain/gate/policy/stored';
import type { ProjectId } from '../../src/domain/id';
import { readJira } from './jira';

const Property = z.object({ value: z.unknown() });
const asked = new Map<ProjectId, Promise<ProjectPolicy>>();

/**
 * What the project shows of how it is guarded, asked once a view. What cannot be read counts as the usual policy: the
 * gate itself goes by the log, this only says beforehand what it will say.
 */
export function readPolicy(project: ProjectId): Promise<ProjectPolicy> {
  const known = asked.get(project);
  if (known) return known;
  const path = `/rest/api/3/project/${project}/properties/${policyPropertyKey}`;
  const policy = readJira(path, Property).then((answer) => {
    if (answer.ok) return policyIn(answer.value.value)?.document ?? usualPolicy;
    if (answer.refusal.code !== 'notFound') asked.delete(project);
    return usualPolicy;
  });
  asked.set(project, policy);
  return policy;
}

/** The policy was changed here: the next view of it reads it anew. */
export const forgetPolicy = (project: ProjectId): boolean => asked.delete(project);
