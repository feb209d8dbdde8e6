import { join } from 'node:path';
import { createRequire } from 'node:module';
import type { LambdaEvent, LambdaResult } from '../runtime/lambda.ts';
import { installConsoleLines } from './console-lines.ts';
import { installForgeFetch } from './forge-fetch.ts';
import { forgeRuntime, installForgeRuntime, type LambdaContext } from './forge-runtime.ts';
import { scopes } from './scope.ts';
import { installSiteDate } from './site-date.ts';

installForgeRuntime();
installForgeFetch();
installSiteDate();
installConsoleLines();

const folder = process.env['FORGE_EFS_RUNTIME_PATH'] ?? process.cwd();
const load = createRequire(join(folder, '__forge__.cjs'));

type AppExport = (...values: unknown[]) => unknown;

const isCallable = (value: unknown): value is AppExport => typeof value === 'function';

function findExport(handler: string): AppExport {
  const dot = handler.lastIndexOf('.');
  const exports: unknown = load(join(folder, `${handler.slice(0, dot)}.cjs`));
  const found: unknown = Reflect.get(Object(exports), handler.slice(dot + 1));
  if (!isCallable(found)) throw new Error(`The app exports no function ${handler}.`);
  return found;
}

/** The second argument of every function, made from what the platform knows, not from the call. */
function backendContext({ contextAri, aaid, appContext }: LambdaEvent['_meta']): object {
  return {
    installContext: contextAri,
    ...(aaid === undefined ? {} : { principal: { accountId: aaid } }),
    installation: appContext.installation,
  };
}

function failure(thrown: unknown): LambdaResult {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    success: false,
    status: 500,
    error: {
      errorMessage: error.message,
      errorType: error.name,
      stack: (error.stack ?? '').split('\n'),
    },
  };
}

/** Runs one invocation; the official sandbox calls it as it calls the platform's own wrapper. */
export async function main(event: LambdaEvent, lambda: LambdaContext): Promise<LambdaResult> {
  const scope = { meta: event._meta, runtime: forgeRuntime(event, lambda, folder) };
  return scopes.run(scope, async () => {
    try {
      const body = await findExport(event.handler)(event.body, backendContext(event._meta));
      return { success: true, status: 200, body };
    } catch (error) {
      return failure(error);
    }
  });
}
