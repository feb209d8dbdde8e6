import type { Route } from '../../route.ts';
import {
  getWorkflowScheme,
  listWorkflowSchemes,
  readWorkflowSchemes,
  workflowSchemesOfProjects,
} from './read.ts';
import { requiredMappings } from './required-mappings.ts';
import { updateWorkflowScheme } from './update.ts';
import { assignWorkflowScheme, createWorkflowScheme, deleteWorkflowScheme } from './write.ts';

export const workflowSchemeRoutes: Route[] = [
  listWorkflowSchemes,
  getWorkflowScheme,
  workflowSchemesOfProjects,
  readWorkflowSchemes,
  createWorkflowScheme,
  assignWorkflowScheme,
  deleteWorkflowScheme,
  requiredMappings,
  updateWorkflowScheme,
];
