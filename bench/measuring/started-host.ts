import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';

const Site = z.object({ story: z.object({ projectKey: z.string().nullable() }) });

export interface StartedHost {
  readonly url: string;
  /** Milliseconds from the command to `ready`. */
  readonly took: number;
  /** Megabytes of memory that it and the functions' process hold now. */
  memory(): number;
  stop(): Promise<void>;
}

/** Kilobytes of resident memory of a process and all it started. */
function residentOf(root: number): number {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const processes = listed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (pid: number): number =>
    processes
      .filter(([, parent]) => parent === pid)
      .reduce((sum, [child = 0, , resident = 0]) => sum + resident + below(child), 0);
  const own = processes.find(([pid]) => pid === root)?.[2] ?? 0;
  return own + below(root);
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('The local site’s output cannot be read.');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, url] = /^ready (\S+)$/.exec(line) ?? [];
      if (url) resolve(url);
    });
    child.once('exit', (code) => {
      reject(new Error(`npm start ended with ${String(code)} before it was ready.`));
    });
  });
}

const Scripts = z.object({ scripts: z.object({ start: z.string() }) });

/** Runs what `npm start` runs, on state of its own, until it says that it is ready. */
export async function startedHost(dataDirectory: string): Promise<StartedHost> {
  const { scripts } = Scripts.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const began = performance.now();
  const child = spawn('sh', ['-c', `exec ${scripts.start}`], {
    env: { ...process.env, PORT: '0', RATCHET_DATA: dataDirectory },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  const took = performance.now() - began;
  return {
    url,
    took,
    memory: () => (residentOf(child.pid ?? 0) * 1024) / 1_000_000,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Throws when the site tells no story: then there was nothing to wait for. */
export async function mustTellStory({ url }: StartedHost): Promise<void> {
  const { story } = Site.parse(await (await fetch(`${url}/_host/site`)).json());
  if (story.projectKey === null) throw new Error('The site told no story when it was ready.');
}
