import * as z from 'zod';
import type { Caller } from '../../jira/request.ts';
import type { JiraSite } from '../../jira/site.ts';
import type { Installation } from '../installation.ts';
import type { Limits } from '../limits.ts';
import type { Functions, Outcome } from '../runtime/functions.ts';
import { fetchProduct, type ProductDoors } from './fetch-product.ts';
import { frameContext, type Theme } from './frame-context.ts';
import type { OpenFrame } from './open-frames.ts';

const invokeSchema = z.object({
  functionKey: z.string(),
  payload: z.unknown().optional(),
  metadata: z.unknown().optional(),
});

export interface BridgeCallsOptions {
  site: JiraSite;
  installation: Installation;
  doors: ProductDoors;
  invoke: Functions['invoke'];
  limits: Limits;
}

export interface BridgeCall {
  frame: OpenFrame;
  theme: Theme;
  command: string;
  payload: unknown;
}

const failed = (name: string, message: string): Outcome => ({
  ok: false,
  error: { name, message },
});

export const callerOf = (accountId: string | null): Caller =>
  accountId === null ? { kind: 'anonymous' } : { kind: 'user', accountId };

/** The bridge commands only the platform can answer. */
export function createBridgeCalls(options: BridgeCallsOptions) {
  const { site, installation, doors, invoke, limits } = options;

  async function invokeResolver({ frame, theme, payload: asked }: BridgeCall): Promise<Outcome> {
    const { functionKey, payload, metadata } = invokeSchema.parse(asked);
    const { module, viewer } = frame;
    const resolver = module.fields.resolver?.function;
    if (resolver === undefined) {
      return failed('NO_RESOLVER', `The module ${module.key} has no resolver.`);
    }
    if (Buffer.byteLength(JSON.stringify(asked)) > limits.requestBytes) {
      return failed('PAYLOAD_TOO_LARGE', 'The request is larger than 500 KB.');
    }
    const outcome = await invoke({
      kind: 'resolver',
      functionKey: resolver,
      moduleKey: module.key,
      moduleType: module.type,
      operation: functionKey,
      user: viewer,
      body: {
        call: { functionKey, payload },
        context: frameContext(site, installation, frame, theme),
      },
    });
    if (!outcome.ok || metadata === undefined) return outcome;
    return { ok: true, value: { body: outcome.value, metadata: {} } };
  }

  async function run(call: BridgeCall): Promise<Outcome> {
    const { frame, theme, command, payload } = call;
    switch (command) {
      case 'getContext':
        return { ok: true, value: frameContext(site, installation, frame, theme) };
      case 'fetchProduct':
        return { ok: true, value: await fetchProduct(doors, callerOf(frame.viewer), payload) };
      case 'invoke':
        return invokeResolver(call);
      default:
        return failed('UNKNOWN_COMMAND', `This site does not answer the command ${command}.`);
    }
  }

  return async (call: BridgeCall): Promise<Outcome> => {
    try {
      return await run(call);
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      return failed('INVALID_PAYLOAD', z.prettifyError(error));
    }
  };
}

export type BridgeCalls = ReturnType<typeof createBridgeCalls>;
