import * as z from 'zod';
import { parseBody, pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { issueTypeScreenSchemeOf, mappingList, resolveMappings } from './find.ts';

const addition = z.strictObject({ issueTypeMappings: mappingList });

/** A type that has a mapping already refuses the whole addition. */
export const appendMappings = administered({
  method: 'PUT',
  path: '/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping',
  handle: (call) => {
    const { site } = call;
    const scheme = issueTypeScreenSchemeOf(site, pathParameter(call, 'issueTypeScreenSchemeId'));
    const added = resolveMappings(site, parseBody(addition, call).issueTypeMappings);
    const present = Object.keys(added).filter((id) => id in scheme.mappings);
    if (present.length > 0)
      throw new JiraError(400, `The issue types [${present.join(', ')}] are already mapped.`);
    const mappings = { ...scheme.mappings, ...added };
    site.issueTypeScreenSchemes.put(scheme.id, { ...scheme, mappings });
    return { status: 204 };
  },
});

const removal = z.strictObject({ issueTypeIds: z.array(z.string()).min(1) });

export const removeMappings = administered({
  method: 'POST',
  path: '/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove',
  handle: (call) => {
    const { site } = call;
    const scheme = issueTypeScreenSchemeOf(site, pathParameter(call, 'issueTypeScreenSchemeId'));
    const { issueTypeIds } = parseBody(removal, call);
    if (issueTypeIds.includes('default'))
      throw new JiraError(400, 'The default mapping cannot be removed.');
    const missing = issueTypeIds.filter((id) => !(id in scheme.mappings));
    if (missing.length > 0)
      throw new JiraError(404, `The issue types [${missing.join(', ')}] are not mapped.`);
    const left = Object.entries(scheme.mappings).filter(([id]) => !issueTypeIds.includes(id));
    const mappings = Object.fromEntries(left);
    site.issueTypeScreenSchemes.put(scheme.id, { ...scheme, mappings });
    return { status: 204 };
  },
});
