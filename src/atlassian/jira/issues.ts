import { route } from '@forge/api';
import * as z from 'zod/mini';
import { caseFilePropertyKey } from '../../domain/case-file/stored';
import { causesPropertyKey } from '../../domain/causes/stored';
import { IssueId, IssueKey, ProjectId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { IssueFacts, Issues } from '../../operations/ports';
import { Nothing, type Call } from './call';
import { createdFor, createIssue } from './created-for';

const IssueBean = z.looseObject({
  id: IssueId,
  key: IssueKey,
  fields: z.looseObject({
    project: z.looseObject({ id: ProjectId }),
    issuetype: z.looseObject({ id: z.string(), name: z.string() }),
    status: z.looseObject({
      name: z.string(),
      statusCategory: z.looseObject({ key: z.string() }),
    }),
  }),
  properties: z.optional(z.record(z.string(), z.unknown())),
});

const ownProperties = [causesPropertyKey, caseFilePropertyKey].join(',');

const identity = 'project,issuetype,status';
/** Custom fields cannot be named before the project is known, and long texts are not needed. */
const allButTexts =
  '*all,-description,-environment,-comment,-worklog,-attachment,-issuelinks,-subtasks,-watches,-votes';

function factsOf({ id, key, fields, properties }: z.output<typeof IssueBean>): IssueFacts {
  return {
    id,
    key,
    projectId: fields.project.id,
    issueTypeId: fields.issuetype.id,
    issueTypeName: fields.issuetype.name,
    status: { name: fields.status.name, isDone: fields.status.statusCategory.key === 'done' },
    fields,
    properties: properties ?? {},
  };
}

/** Issues as the caller sees and changes them. */
export const issuesFor = (call: Call): Issues => ({
  read: async (issue, include) => {
    const fields = include === 'fields' ? allButTexts : identity;
    const read = await call(
      route`/rest/api/3/issue/${issue}?fields=${fields}&properties=${ownProperties}`,
      IssueBean,
    );
    return read.ok ? accepted(factsOf(read.value)) : read;
  },
  writeProperty: (issue, key, value) =>
    call(route`/rest/api/3/issue/${issue}/properties/${key}`, Nothing, {
      method: 'PUT',
      body: value,
    }),
  removeProperty: (issue, key) =>
    call(route`/rest/api/3/issue/${issue}/properties/${key}`, Nothing, { method: 'DELETE' }),
  create: (issue) => createIssue(call, issue),
  createdFor: (intent, projectId) => createdFor(call, intent, projectId),
  link: (linkTypeId, from, to) =>
    call(route`/rest/api/3/issueLink`, Nothing, {
      method: 'POST',
      body: { type: { id: linkTypeId }, inwardIssue: { id: from }, outwardIssue: { id: to } },
    }),
});
