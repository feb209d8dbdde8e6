import type { Route } from '../../route.ts';
import { workflowCapabilities } from './capabilities.ts';
import { createWorkflows, validateCreateWorkflows } from './create.ts';
import { readWorkflows, searchWorkflows } from './read.ts';
import { getRuleConfigurations, updateRuleConfigurations } from './rule-config.ts';
import { updateWorkflows, validateUpdateWorkflows } from './update.ts';
import { deleteWorkflow, projectUsages, schemeUsages } from './usages.ts';

export const workflowRoutes: Route[] = [
  readWorkflows,
  searchWorkflows,
  workflowCapabilities,
  createWorkflows,
  validateCreateWorkflows,
  updateWorkflows,
  validateUpdateWorkflows,
  projectUsages,
  schemeUsages,
  deleteWorkflow,
  getRuleConfigurations,
  updateRuleConfigurations,
];
