import * as z from 'zod/mini';

/** What the log says of one call: names and numbers, nothing people wrote and nobody's id. */
export interface LogLine {
  readonly operation: string;
  readonly ms: number;
  readonly outcome: string;
  readonly reason?: string;
  readonly reference: string;
  readonly fault?: Fault;
}

export interface Fault {
  readonly name: string;
  readonly cause?: string;
  /** Where in the code; never the message, which may quote what people wrote. */
  readonly at: readonly string[];
}

const frames = (stack = ''): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 6);

/** A code the platform gives its errors; never a sentence, which may quote what people wrote. */
const Coded = z.object({ code: z.string().check(z.regex(/^[A-Z_]{1,40}$/)) });
const Debugged = z.object({ context: z.object({ debug: Coded }) });

function nameOf(error: Error): string {
  const coded = Coded.safeParse(error);
  const debugged = Debugged.safeParse(error);
  const codes = [
    ...(coded.success ? [coded.data.code] : []),
    ...(debugged.success ? [debugged.data.context.debug.code] : []),
  ];
  return [error.name, ...codes].join(' ');
}

/** A thrown value as far as it may be told. */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: [] };
  const { stack, cause } = thrown;
  return {
    name: nameOf(thrown),
    ...(cause instanceof Error && { cause: nameOf(cause) }),
    at: frames(stack),
  };
}

/** One line of JSON per call. */
export function writeLine(line: LogLine): void {
  const text = JSON.stringify(line);
  if (line.fault) console.error(text);
  else console.log(text);
}
