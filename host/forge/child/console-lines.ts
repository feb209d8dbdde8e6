import { inspect } from 'node:util';
import { scopes } from './scope.ts';

const levels = { debug: 20, log: 30, info: 30, warn: 40, error: 50 };

const readable = (value: unknown): string =>
  typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: 120 });

/** Each console call becomes one line of JSON on stdout, which the other side takes apart again. */
export function installConsoleLines(): void {
  for (const [name, logLevel] of Object.entries(levels)) {
    Object.assign(console, {
      [name]: (...values: unknown[]) => {
        const invocationId = scopes.getStore()?.meta.appContext.invocationId ?? null;
        const line = { invocationId, logLevel, logArguments: values.map(readable) };
        process.stdout.write(`${JSON.stringify(line)}\n`);
      },
    });
  }
}
