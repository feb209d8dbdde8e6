import type { Route } from '../../route.ts';
import {
  getStatus,
  getStatusesById,
  getStatusesByName,
  listStatusCategories,
  listStatuses,
  searchStatuses,
} from './read.ts';
import { createStatuses, deleteStatuses, updateStatuses } from './write.ts';

export const statusRoutes: Route[] = [
  listStatuses,
  getStatus,
  listStatusCategories,
  getStatusesById,
  getStatusesByName,
  searchStatuses,
  createStatuses,
  updateStatuses,
  deleteStatuses,
];
