import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { readBody } from '../read-body.ts';
import type { Sendable } from '../send.ts';
import type { ApiSetting, Endpoint } from './endpoint.ts';
import { moveClockEndpoint } from './clock.ts';
import { frameCallEndpoint, openFrameEndpoint } from './frames.ts';
import { invocationsEndpoint } from './invocations.ts';
import { mailEndpoint } from './mail.ts';
import { runScheduleEndpoint, schedulesEndpoint } from './schedules.ts';
import { sessionEndpoint, themeEndpoint } from './session.ts';
import { setupEndpoint } from './setup.ts';
import { siteEndpoint } from './site.ts';
import { themeSheetEndpoint } from './theme-sheet.ts';

const endpoints: readonly Endpoint[] = [
  siteEndpoint,
  sessionEndpoint,
  themeEndpoint,
  openFrameEndpoint,
  frameCallEndpoint,
  invocationsEndpoint,
  mailEndpoint,
  schedulesEndpoint,
  runScheduleEndpoint,
  moveClockEndpoint,
  setupEndpoint,
  themeSheetEndpoint,
];

async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request);
  return text === '' ? {} : JSON.parse(text);
}

/** The host's own calls, for its pages, its story and its tests. */
export function createApi(setting: ApiSetting) {
  return async (request: IncomingMessage, url: URL): Promise<Sendable> => {
    for (const { method, path, handle } of endpoints) {
      const match = method === request.method ? path.exec(url.pathname) : null;
      if (!match) continue;
      const captured = match.slice(1).map(decodeURIComponent);
      const body = await readJson(request);
      try {
        return await handle(setting, { request, captured, query: url.searchParams, body });
      } catch (error) {
        if (!(error instanceof z.ZodError)) throw error;
        return { status: 400, body: { message: z.prettifyError(error) } };
      }
    }
    const message = `This site has no ${request.method ?? ''} ${url.pathname}.`;
    return { status: 404, body: { message } };
  };
}
