import { caseOperations } from './case';
import { deletedOperations } from './deleted';
import { policyOperations } from './policy';
import { triageOperations } from './triage';

/** What the project's page may ask: its policy, and what is said about a case that is triaged there. */
export const projectContract = {
  ...policyOperations,
  ...deletedOperations,
  ...caseOperations,
  ...triageOperations,
} as const;
