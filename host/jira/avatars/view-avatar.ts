import { pathParameter } from '../parse.ts';
import { JiraError } from '../request.ts';
import type { Route } from '../route.ts';
import { drawings } from './drawings.ts';

/** Edge length in pixels by the name of the size. */
const edges: ReadonlyMap<string, number> = new Map([
  ['xsmall', 16],
  ['small', 24],
  ['medium', 32],
  ['large', 48],
  ['xlarge', 96],
]);
const usualEdge = 48;

/** Every work type, project, priority and person of this site has the picture of its kind. */
export const viewAvatar: Route = {
  method: 'GET',
  path: '/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const drawing = drawings.get(pathParameter(call, 'type'));
    if (drawing === undefined) throw new JiraError(404, 'The avatar was not found.');
    const edge = edges.get(call.request.query.get('size') ?? '') ?? usualEdge;
    return {
      status: 200,
      headers: { 'content-type': 'image/svg+xml' },
      text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${edge}" height="${edge}">${drawing}</svg>`,
    };
  },
};
