import { permissions, setup } from '../compose/setup';
import { adminContract } from '../contract/admin';
import { serve } from './serve';
import { served, type Served } from './served';

const operations = {
  'setup.plan': served(adminContract['setup.plan'], setup.plan),
  'setup.apply': served(adminContract['setup.apply'], setup.apply),
  'setup.status': served(adminContract['setup.status'], setup.status),
} satisfies Record<keyof typeof adminContract, Served>;

/** Resolver of the set-up page; each operation asks Jira whether the person administers it. */
export const admin = serve(operations, permissions);
