import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { readAnswer, readLogLine, type LogLine } from './child-messages.ts';
import type { LambdaResult, TunnelRequest } from './lambda.ts';

/** The one process the app's functions run in; many invocations are under way in it at once. */
export interface FunctionProcess {
  /** Answers when the function does; null when the process ended first. */
  run: (request: TunnelRequest) => Promise<LambdaResult | null>;
  /** Takes no more work and ends when the work under way is done or given up. */
  retire: () => void;
  /** Stops waiting for an invocation that is over its time. */
  giveUp: (requestId: string, result: LambdaResult) => void;
  kill: () => void;
  readonly alive: boolean;
}

export interface ProcessOptions {
  /** Holds the app's bundles. */
  functionsFolder: string;
  /** Holds runner.cjs and __forge__.cjs. */
  runtimeFolder: string;
  log: (line: LogLine) => void;
}

/** The environment is what the official tunnel gives, and nothing of ours. */
const environment = (functionsFolder: string) => ({
  _HANDLER: '__forge__.main',
  FORGE_EFS_RUNTIME_PATH: functionsFolder,
  FORGE_CUSTOM_WRAPPER_FILE_NAME: '__forge_wrapper__.cjs',
});

/** As on the platform, a function has little memory: left alone, Node would let short-lived objects fill 100 MB. */
const nodeOptions = ['--enable-source-maps', '--max-semi-space-size=4'];

export function startFunctionProcess(options: ProcessOptions): FunctionProcess {
  const waiting = new Map<string, (result: LambdaResult | null) => void>();
  let retired = false;
  const { functionsFolder, runtimeFolder, log } = options;
  const wrapper = join(runtimeFolder, '__forge__.cjs');
  const child = fork(join(runtimeFolder, 'runner.cjs'), [wrapper, 'main'], {
    env: environment(functionsFolder),
    execArgv: nodeOptions,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  readLines(child.stdout, log);

  function settle(requestId: string, result: LambdaResult | null): void {
    waiting.get(requestId)?.(result);
    waiting.delete(requestId);
    if (retired && waiting.size === 0) child.kill('SIGKILL');
  }

  function end(): void {
    for (const requestId of [...waiting.keys()]) settle(requestId, null);
  }

  child.on('message', (message: unknown) => {
    const { requestId, result } = readAnswer(message);
    settle(requestId, result);
  });
  child.on('exit', end);
  child.on('error', end);

  return {
    run: (request) =>
      new Promise((resolve) => {
        waiting.set(request.tunnelContext.requestId, resolve);
        child.send(request, (error) => {
          if (error) settle(request.tunnelContext.requestId, null);
        });
      }),
    retire: () => {
      retired = true;
      if (waiting.size === 0) child.kill('SIGKILL');
    },
    giveUp: settle,
    kill: () => void child.kill('SIGKILL'),
    get alive() {
      return !retired && isRunning(child);
    },
  };
}

const isRunning = ({ exitCode, signalCode, killed }: ChildProcess) =>
  exitCode === null && signalCode === null && !killed;

function readLines(stdout: Readable | null, log: (line: LogLine) => void): void {
  if (!stdout) return;
  createInterface({ input: stdout }).on('line', (text) => log(readLogLine(text)));
}
