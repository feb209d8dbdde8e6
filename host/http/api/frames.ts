import * as z from 'zod';
import { callerOf } from '../../forge/frames/bridge-calls.ts';
import { frameContext } from '../../forge/frames/frame-context.ts';
import { readSurroundings } from '../../forge/frames/surroundings.ts';
import { moduleByKey } from '../../forge/manifest/manifest.ts';
import { readTheme } from '../cookies.ts';
import { signedIn } from '../http-caller.ts';
import { entryPath } from '../entry-path.ts';
import type { Endpoint } from './endpoint.ts';

const requestSchema = z.strictObject({
  moduleKey: z.string(),
  issueKey: z.string().optional(),
  projectKey: z.string().optional(),
  modal: z.unknown().optional(),
  entry: z.string().optional(),
});

const missing = (message: string) => ({ status: 404, body: { message } });

/** Opens a frame of the app for whoever is signed in, beside an issue or project they may see. */
export const openFrameEndpoint: Endpoint = {
  method: 'POST',
  path: /^\/_host\/frames$/,
  handle: async ({ forge, manifest, framesOrigin }, { request, body }) => {
    const { moduleKey, issueKey, projectKey, modal, entry } = requestSchema.parse(body);
    const module = moduleByKey(manifest, moduleKey);
    const path = module && entryPath(manifest, module, entry);
    if (!module || !path) return missing(`The app has no page for ${moduleKey}.`);
    if (module.type === 'jira:projectPage' && projectKey === undefined)
      return missing(`The page ${moduleKey} stands in a project.`);
    const viewer = signedIn(forge.site, request);
    const surroundings = await readSurroundings(forge.door, callerOf(viewer), {
      issueKey,
      projectKey,
    });
    if (!surroundings) return missing('It does not exist or you do not have permission to see it.');
    const frame = forge.frames.open({ module, viewer, modal, ...surroundings });
    return {
      status: 201,
      body: {
        token: frame.token,
        url: `${framesOrigin}/${path}?frame=${frame.token}`,
        context: frameContext(forge.site, forge.installation, frame, readTheme(request)),
      },
    };
  },
};

const callSchema = z.strictObject({ command: z.string(), payload: z.unknown().optional() });

/** Runs a bridge command for a frame, as the person it was opened for and nobody else. */
export const frameCallEndpoint: Endpoint = {
  method: 'POST',
  path: /^\/_host\/frames\/([^/]+)\/call$/,
  handle: async ({ forge }, { request, captured: [token = ''], body }) => {
    const { command, payload } = callSchema.parse(body);
    const frame = forge.frames.get(token);
    if (!frame) return missing('This frame is not open any more. Reload the page.');
    if (frame.viewer !== signedIn(forge.site, request)) {
      const message = 'This frame was opened for somebody else. Reload the page.';
      return { status: 403, body: { message } };
    }
    const theme = readTheme(request);
    return { status: 200, body: await forge.bridge({ frame, theme, command, payload }) };
  },
};
