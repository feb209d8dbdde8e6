import type { Route } from '../route.ts';
import { findUser, listUsers } from './find-users.ts';
import { myself } from './myself.ts';
import { findAssignableUsers } from './assignable-users.ts';
import { findPermittedUsers } from './permitted-users.ts';
import { getUser, getUsers } from './get-users.ts';

export const peopleRoutes: Route[] = [
  myself,
  getUser,
  getUsers,
  findUser,
  listUsers,
  findAssignableUsers,
  findPermittedUsers,
];
