import { route } from '@forge/api';
import * as z from 'zod/mini';
import { accepted } from '../../domain/result';
import type { ProjectProperties } from '../../operations/ports/policy';
import { callAsApp, Nothing } from './call';

const Property = z.looseObject({ value: z.unknown() });

/**
 * Properties of a project, as the app: what Ratchet shows there is its log's, whoever happens to look first, and a
 * quality manager who was found to administer the project need not hold Jira's right to write properties by hand.
 * Only Ratchet's own keys are given here, after the permission was checked on the same project.
 */
export const projectProperties: ProjectProperties = {
  readProperty: async (project, key) => {
    const read = await callAsApp(route`/rest/api/3/project/${project}/properties/${key}`, Property);
    if (read.ok) return accepted(read.value.value);
    return read.refusal.kind === 'notFound' ? accepted(undefined) : read;
  },
  writeProperty: (project, key, value) =>
    callAsApp(route`/rest/api/3/project/${project}/properties/${key}`, Nothing, {
      method: 'PUT',
      body: value,
    }),
  removeProperty: (project, key) =>
    callAsApp(route`/rest/api/3/project/${project}/properties/${key}`, Nothing, {
      method: 'DELETE',
    }),
};
