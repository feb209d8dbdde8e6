import type { Route } from '../../route.ts';
import { deleteIssueType } from './delete.ts';
import {
  alternativeIssueTypes,
  getIssueType,
  issueTypesOfProject,
  listIssueTypes,
} from './read.ts';
import { createIssueType, updateIssueType } from './write.ts';

export const issueTypeRoutes: Route[] = [
  listIssueTypes,
  getIssueType,
  issueTypesOfProject,
  alternativeIssueTypes,
  createIssueType,
  updateIssueType,
  deleteIssueType,
];
