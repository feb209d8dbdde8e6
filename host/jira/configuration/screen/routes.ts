import type { Route } from '../../route.ts';
import { createScreen, deleteScreen, listScreens } from './screens.ts';
import { addTabField, listTabFields, removeTabField } from './tab-fields.ts';
import { addTab, deleteTab, listTabs, renameTab } from './tabs.ts';

export const screenRoutes: Route[] = [
  listScreens,
  createScreen,
  deleteScreen,
  listTabs,
  addTab,
  renameTab,
  deleteTab,
  listTabFields,
  addTabField,
  removeTabField,
];
