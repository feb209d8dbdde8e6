import type { Route } from '../../route.ts';
import {
  addIssueTypesToScheme,
  deleteIssueTypeScheme,
  removeIssueTypeFromScheme,
} from './members.ts';
import {
  issueTypeSchemeMappings,
  issueTypeSchemesOfProjects,
  listIssueTypeSchemes,
} from './read.ts';
import { assignIssueTypeScheme, createIssueTypeScheme, updateIssueTypeScheme } from './write.ts';

export const issueTypeSchemeRoutes: Route[] = [
  listIssueTypeSchemes,
  issueTypeSchemeMappings,
  issueTypeSchemesOfProjects,
  createIssueTypeScheme,
  updateIssueTypeScheme,
  assignIssueTypeScheme,
  addIssueTypesToScheme,
  removeIssueTypeFromScheme,
  deleteIssueTypeScheme,
];
