import type { Route } from '../../route.ts';
import { createAssociations, removeAssociations } from './associations.ts';
import { listContexts } from './contexts.ts';
import { deleteOption, moveOptions } from './option-order.ts';
import { createOptions, listOptions, updateOptions } from './options.ts';
import { listFields, searchFields, searchTrashedFields } from './read.ts';
import { deleteCustomField, restoreCustomField, trashCustomField } from './trash.ts';
import { createCustomField, updateCustomField } from './write.ts';

export const fieldRoutes: Route[] = [
  listFields,
  searchFields,
  searchTrashedFields,
  createCustomField,
  updateCustomField,
  trashCustomField,
  restoreCustomField,
  deleteCustomField,
  listContexts,
  listOptions,
  createOptions,
  updateOptions,
  moveOptions,
  deleteOption,
  createAssociations,
  removeAssociations,
];
