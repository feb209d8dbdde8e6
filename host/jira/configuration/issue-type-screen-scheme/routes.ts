import type { Route } from '../../route.ts';
import { appendMappings, removeMappings } from './mappings.ts';
import {
  issueTypeScreenSchemeMappings,
  issueTypeScreenSchemesOfProjects,
  listIssueTypeScreenSchemes,
} from './read.ts';
import {
  assignIssueTypeScreenScheme,
  createIssueTypeScreenScheme,
  deleteIssueTypeScreenScheme,
} from './write.ts';

export const issueTypeScreenSchemeRoutes: Route[] = [
  listIssueTypeScreenSchemes,
  issueTypeScreenSchemesOfProjects,
  issueTypeScreenSchemeMappings,
  createIssueTypeScreenScheme,
  assignIssueTypeScreenScheme,
  appendMappings,
  removeMappings,
  deleteIssueTypeScreenScheme,
];
