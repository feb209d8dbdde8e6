import { route } from '@forge/api';
import * as z from 'zod/mini';
import { accepted } from '../../domain/result';
import type { Permissions } from '../../operations/ports';
import { callAsUser } from './call';

const Held = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});

const has = ({ permissions }: z.output<typeof Held>, permission: string): boolean =>
  permissions[permission]?.havePermission === true;

/** Asked of Jira as the person, each time: what the page shows or hides protects nothing. */
export const permissions: Permissions = {
  onIssue: async (issue) => {
    const held = await callAsUser(
      route`/rest/api/3/mypermissions?issueId=${issue}&permissions=${'BROWSE_PROJECTS,EDIT_ISSUES'}`,
      Held,
    );
    return held.ok
      ? accepted({
          browse: has(held.value, 'BROWSE_PROJECTS'),
          edit: has(held.value, 'EDIT_ISSUES'),
        })
      : held;
  },
  onProject: async (project) => {
    const held = await callAsUser(
      route`/rest/api/3/mypermissions?projectId=${project}&permissions=${'BROWSE_PROJECTS,ADMINISTER_PROJECTS'}`,
      Held,
    );
    return held.ok
      ? accepted({
          browse: has(held.value, 'BROWSE_PROJECTS'),
          administer: has(held.value, 'ADMINISTER_PROJECTS'),
        })
      : held;
  },
  administersSite: async () => {
    const held = await callAsUser(
      route`/rest/api/3/mypermissions?permissions=${'ADMINISTER'}`,
      Held,
    );
    return held.ok ? accepted(has(held.value, 'ADMINISTER')) : held;
  },
};
