import * as z from 'zod';
import { callerOf } from '../../forge/frames/bridge-calls.ts';
import { readSurroundings } from '../../forge/frames/surroundings.ts';
import { modulesOf } from '../../forge/manifest/manifest.ts';
import { readTheme } from '../cookies.ts';
import { signedIn } from '../http-caller.ts';
import type { Endpoint } from './endpoint.ts';

const requestSchema = z.strictObject({ projectKey: z.string() });

/** How the app's answers say no. */
const refused = z.object({ ok: z.literal(false) });

/** Asks the app to set a project up, through the resolver of its admin page and as who is signed in. */
export const setupEndpoint: Endpoint = {
  method: 'POST',
  path: /^\/_host\/setup$/,
  handle: async ({ forge, manifest, setupOperation }, { request, body }) => {
    const { projectKey } = requestSchema.parse(body);
    const viewer = signedIn(forge.site, request);
    const [module] = modulesOf(manifest, 'jira:adminPage');
    if (!module) return { status: 404, body: { message: 'The app has no admin page.' } };
    const surroundings = await readSurroundings(forge.door, callerOf(viewer), { projectKey });
    const projectId = surroundings?.project?.id;
    if (projectId === undefined) {
      return { status: 404, body: { message: `There is no project ${projectKey} for you.` } };
    }
    const outcome = await forge.bridge({
      frame: forge.frames.open({ module, viewer }),
      theme: readTheme(request),
      command: 'invoke',
      payload: { functionKey: setupOperation, payload: { projectId } },
    });
    if (!outcome.ok) return { status: 502, body: { message: outcome.error.message } };
    if (!refused.safeParse(outcome.value).success) return { status: 202, body: outcome.value };
    const message = `The app refused: ${JSON.stringify(outcome.value)}`;
    return { status: 409, body: { message } };
  },
};
