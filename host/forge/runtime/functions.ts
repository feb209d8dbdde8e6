import type { Clock } from '../../clock.ts';
import type { Installation } from '../installation.ts';
import type { InvocationLog, InvocationStart } from '../invocations.ts';
import type { Limits } from '../limits.ts';
import { functionOf, type AppFunction, type AppManifest } from '../manifest/manifest.ts';
import type { Session, Sessions } from '../sessions.ts';
import { startFunctionProcess, type FunctionProcess } from './function-process.ts';
import { lambdaEvent } from './lambda-event.ts';
import type { LambdaResult } from './lambda.ts';

export type Outcome =
  { ok: true; value: unknown } | { ok: false; error: { name: string; message: string } };

interface InvocationRequest extends InvocationStart {
  moduleType: string;
  body: unknown;
}

export interface FunctionsOptions {
  manifest: AppManifest;
  installation: Installation;
  limits: Limits;
  clock: Clock;
  sessions: Sessions;
  log: InvocationLog;
  /** Holds the app's bundles. */
  functionsFolder: string;
  /** Holds the process they run in. */
  runtimeFolder: string;
  proxyUrl: string;
}

export interface Functions {
  /** Runs one function of the app. Never throws: what goes wrong is told in the outcome. */
  invoke: (request: InvocationRequest) => Promise<Outcome>;
  /** Ends the process at once, as a platform failure would; the next invocation gets a new one. */
  crash: () => void;
  stop: () => void;
}

const asynchronous = new Set(['consumer', 'schedule']);

function failed(name: string, message: string): Outcome {
  return { ok: false, error: { name, message } };
}

function overTime(timeoutMs: number): LambdaResult {
  const errorMessage = `The function ran longer than ${timeoutMs / 1000} s.`;
  const error = { errorType: 'FUNCTION_TIME_OUT', errorMessage, stack: [] };
  return { success: false, status: 504, error };
}

export function createFunctions(options: FunctionsOptions): Functions {
  const { manifest, installation, limits, clock, sessions, log, proxyUrl } = options;
  const { functionsFolder, runtimeFolder } = options;
  let current: FunctionProcess | null = null;

  function readyProcess(): FunctionProcess {
    if (current?.alive) return current;
    current = startFunctionProcess({
      functionsFolder,
      runtimeFolder,
      log: ({ invocationId, level, text }) => {
        const record = invocationId === null ? undefined : sessions.recordOf(invocationId);
        record?.logs.push({ level, text });
      },
    });
    return current;
  }

  function timeoutOf({ kind }: InvocationStart, fn: AppFunction): number {
    if (!asynchronous.has(kind)) return limits.functionMs;
    return fn.timeoutSeconds === null ? limits.asynchronousMs : fn.timeoutSeconds * 1000;
  }

  function outcomeOf(result: LambdaResult | null): Outcome {
    if (result === null) return failed('FUNCTION_CRASHED', 'The function’s process ended.');
    if (!result.success) return failed(result.error.errorType, result.error.errorMessage);
    const size = Buffer.byteLength(JSON.stringify(result.body ?? null));
    if (size > limits.responseBytes) {
      return failed('PAYLOAD_TOO_LARGE', 'The function’s answer is larger than 5 MB.');
    }
    return { ok: true, value: result.body };
  }

  async function run(request: InvocationRequest, session: Session): Promise<Outcome> {
    const fn = functionOf(manifest, request.functionKey);
    const timeoutMs = timeoutOf(request, fn);
    const process = readyProcess();
    const event = lambdaEvent({
      installation,
      scopes: manifest.scopes,
      fn,
      moduleType: request.moduleType,
      session,
      proxyUrl,
      timeoutMs,
      // Against the machine's clock, by which its process runs, also where the site is given another.
      clockOffsetMs: clock.now() - Date.now(),
      body: request.body,
    });
    const requestId = session.invocationId;
    // A hung function cannot be ended alone: its process takes no more work and ends with the rest.
    const timer = setTimeout(() => {
      process.retire();
      process.giveUp(requestId, overTime(timeoutMs));
    }, timeoutMs);
    const deadline = Date.now() + timeoutMs;
    const result = await process.run({
      lambdaEvent: event,
      tunnelContext: { requestId, deadline },
    });
    clearTimeout(timer);
    return outcomeOf(result);
  }

  return {
    invoke: async (request) => {
      const { kind, functionKey, moduleKey, operation, user } = request;
      const record = log.open({ kind, functionKey, moduleKey, operation, user });
      const session = sessions.open(record);
      const started = performance.now();
      const outcome = await run(request, session).catch((error: unknown) =>
        failed('INVOCATION_FAILED', error instanceof Error ? error.message : String(error)),
      );
      sessions.close(session);
      record.ms = Math.round(performance.now() - started);
      record.ok = outcome.ok;
      record.error = outcome.ok ? null : `${outcome.error.name}: ${outcome.error.message}`;
      return outcome;
    },
    crash: () => current?.kill(),
    stop: () => current?.kill(),
  };
}
