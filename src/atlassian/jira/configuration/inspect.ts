import type { ProjectId } from '../../../domain/id';
import type { FieldUse, Found } from '../../../domain/provisioning/found';
import { copyMarker } from '../../../domain/provisioning/plan/own-scheme';
import type { Inspected, Remembered } from '../../../operations/provisioning/ports';
import type { Call } from './call';
import { readFieldScheme } from './field-schemes';
import { readFields } from './fields';
import { readIssueTypeScheme } from './issue-type-schemes';
import { readIssueTypeScreenScheme } from './issue-type-screen-schemes';
import { readIssueTypes } from './issue-types';
import { readLinkTypes } from './link-types';
import { hasIssues, readCompanyManagedProjects, readProject } from './projects';
import { readScreenSchemes } from './screen-schemes';
import { readScreens } from './screens';
import { readStatuses } from './statuses';
import { readValidators } from './validators';
import { readWorkflowScheme } from './workflow-schemes';
import { readWorkflows } from './workflows';

/** All our workflows are called so; others cannot be in their way. */
const workflowNames = 'Ratchet';

/** Reads what a set-up needs to know of a site and one of its projects. Throws `CallFailed`. */
export async function inspect(
  call: Call,
  projectId: ProjectId,
  { recorded, associatedFields }: Remembered,
): Promise<Inspected> {
  const { key, simplified } = await readProject(call, projectId);
  if (simplified === true) return { kind: 'teamManaged', projectKey: key };
  const projects = await readCompanyManagedProjects(call);
  const marker = copyMarker(projectId);
  const recordedIds = new Set<string>(Object.values(recorded?.fields ?? {}));
  const { fields, ownIds } = await readFields(call, recordedIds);
  const ours = { copyMarker: marker, fieldIds: ownIds };
  const fieldScheme = await readFieldScheme(call, projectId, projects, ours);
  const fieldUse: FieldUse = fieldScheme
    ? { kind: 'schemes', use: fieldScheme }
    : { kind: 'legacy', associated: associatedFields };
  const issueTypeScheme = await readIssueTypeScheme(call, projectId, projects, marker);
  const anyType = issueTypeScheme.current.typeIds[0] ?? '';
  const found: Found = {
    project: { id: projectId, key, hasIssues: await hasIssues(call, projectId) },
    statuses: await readStatuses(call),
    linkTypes: await readLinkTypes(call),
    issueTypes: await readIssueTypes(call),
    fields,
    screens: await readScreens(call),
    screenSchemes: await readScreenSchemes(call),
    workflows: await readWorkflows(call, workflowNames),
    validators: await readValidators(call, projectId, anyType),
    fieldUse,
    issueTypeScreenScheme: await readIssueTypeScreenScheme(call, projectId, projects, marker),
    workflowScheme: await readWorkflowScheme(call, projectId, projects, marker),
    issueTypeScheme,
    recorded,
  };
  return { kind: 'companyManaged', found };
}
