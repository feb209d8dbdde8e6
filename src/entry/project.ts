import { deletedIssues } from '../compose/deleted-issues';
import { policy } from '../compose/project';
import { permissions } from '../compose/person-ports';
import { deletedOperations } from '../contract/deleted';
import { policyOperations } from '../contract/policy';
import type { projectContract } from '../contract/project';
import { caseServed } from './case-operations';
import { serve } from './serve';
import { served, type Served } from './served';

const operations = {
  'policy.read': served(policyOperations['policy.read'], policy.read),
  'policy.change': served(policyOperations['policy.change'], policy.change),
  'policy.restore': served(policyOperations['policy.restore'], policy.restore),
  'deleted.list': served(deletedOperations['deleted.list'], deletedIssues.list),
  'deleted.read': served(deletedOperations['deleted.read'], deletedIssues.read),
  ...caseServed,
} satisfies Record<keyof typeof projectContract, Served>;

/** Resolver of the project's page. */
export const project = serve(operations, permissions);
