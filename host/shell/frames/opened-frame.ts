import * as z from 'zod';
import { send } from '../calls/call.ts';

/** Where the app is asked to appear; `entry` names another page of the module's resource. */
export interface FrameRequest {
  moduleKey: string;
  issueKey?: string;
  projectKey?: string;
  modal?: unknown;
  entry?: string;
}

const openedSchema = z.object({ token: z.string(), url: z.string() });

export type OpenedFrame = z.output<typeof openedSchema>;

export async function openFrame(request: FrameRequest): Promise<OpenedFrame> {
  return openedSchema.parse(await send('POST', '/_host/frames', request));
}

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown().optional() }),
  z.object({ ok: z.literal(false), error: z.object({ name: z.string(), message: z.string() }) }),
]);

/** Runs a bridge command that only the server can answer; throws what it threw there. */
export async function callServer(
  token: string,
  command: string,
  payload: unknown,
): Promise<unknown> {
  const path = `/_host/frames/${encodeURIComponent(token)}/call`;
  const answer = answerSchema.parse(await send('POST', path, { command, payload }));
  if (answer.ok) return answer.value;
  const error = new Error(answer.error.message);
  error.name = answer.error.name;
  throw error;
}
