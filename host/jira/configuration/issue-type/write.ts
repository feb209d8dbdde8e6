import * as z from 'zod';
import { parseBody, pathParameter } from '../../parse.ts';
import { defaultIssueTypeSchemeId } from '../../seed/issue-types.ts';
import { administered } from '../administered.ts';
import { refuseTakenName } from '../names.ts';
import { issueTypeOf } from './find.ts';
import { renderIssueType } from './render.ts';

const name = z.string().trim().min(1).max(60);
const taken = { status: 409, message: 'An issue type with this name already exists.' };

const creation = z
  .strictObject({
    name,
    description: z.string().default(''),
    type: z.enum(['standard', 'subtask']).optional(),
    hierarchyLevel: z.union([z.literal(0), z.literal(-1)]).optional(),
  })
  .transform(({ type, hierarchyLevel, ...rest }) => ({
    ...rest,
    hierarchyLevel: hierarchyLevel ?? (type === 'subtask' ? -1 : 0),
  }));

const standardAvatarId = 10300;

export const createIssueType = administered({
  method: 'POST',
  path: '/rest/api/3/issuetype',
  handle: (call) => {
    const { site } = call;
    const wanted = parseBody(creation, call);
    refuseTakenName(site.issueTypes.all(), wanted, taken);
    const id = String(site.store.next('issueType'));
    const issueType = { id, ...wanted, avatarId: standardAvatarId };
    site.issueTypes.put(id, issueType);
    const scheme = site.issueTypeSchemes.get(defaultIssueTypeSchemeId);
    if (scheme)
      site.issueTypeSchemes.put(scheme.id, {
        ...scheme,
        issueTypeIds: [...scheme.issueTypeIds, id],
      });
    return { status: 201, body: renderIssueType(site, issueType) };
  },
});

const change = z.strictObject({
  name: name.optional(),
  description: z.string().optional(),
  avatarId: z.int().optional(),
});

export const updateIssueType = administered({
  method: 'PUT',
  path: '/rest/api/3/issuetype/{id}',
  handle: (call) => {
    const { site } = call;
    const before = issueTypeOf(site, pathParameter(call, 'id'));
    const wanted = parseBody(change, call);
    const after = {
      ...before,
      name: wanted.name ?? before.name,
      description: wanted.description ?? before.description,
      avatarId: wanted.avatarId ?? before.avatarId,
    };
    refuseTakenName(site.issueTypes.all(), after, taken);
    site.issueTypes.put(after.id, after);
    return { status: 200, body: renderIssueType(site, after) };
  },
});
