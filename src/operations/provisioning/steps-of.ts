import { desired } from '../../domain/provisioning/desired/desired';
import { plan } from '../../domain/provisioning/plan/plan';
import { refusal, type Step } from '../../domain/provisioning/plan/step';
import type { Inspected } from './ports';

/** The plan for a project; a team-managed one takes no step at all. */
export const stepsOf = (inspected: Inspected): Step[] =>
  inspected.kind === 'companyManaged'
    ? plan(desired, inspected.found)
    : [refusal('issueTypeScheme', inspected.projectKey, 'teamManaged')];
