import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './run.ts';

interface Tally {
  passed: number;
  failed: number;
}

/** What jest wrote about its run; a run that left nothing counts as one failure. */
function jestTally(path: string): Tally {
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof report !== 'object' || report === null) return { passed: 0, failed: 1 };
    const count = (name: string): number => {
      const value: unknown = Reflect.get(report, name);
      return typeof value === 'number' ? value : 0;
    };
    return {
      passed: count('numPassedTests'),
      failed: count('numFailedTests') + count('numRuntimeErrorTestSuites'),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function check(name: string): Promise<Tally> {
  const began = Date.now();
  const code = await run('npm', ['run', '--silent', name]);
  console.log(
    `${code === 0 ? 'ok' : 'FAILED'} ${name} (${Math.round((Date.now() - began) / 1000)} s)`,
  );
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface JestRun {
  readonly name: string;
  readonly projects: readonly string[];
  readonly workers: number;
  readonly only?: string;
  readonly functions?: string;
}

async function jest({ name, projects, workers, only, functions }: JestRun): Promise<Tally> {
  const report = `dist/test/${name}.json`;
  const args = [
    ['--selectProjects', ...projects],
    only === undefined ? [] : [`--testPathPatterns=${only}`],
    [`--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, '--silent'],
  ].flat();
  const code = await run(
    'jest',
    args,
    functions === undefined ? {} : { RATCHET_FUNCTIONS: functions },
  );
  const tally = jestTally(report);
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

rmSync('dist/test', { recursive: true, force: true });
mkdirSync('dist/test', { recursive: true });

const tallies: Tally[] = [];
async function oneByOne(names: readonly string[]): Promise<void> {
  for (const name of names) tallies.push(await check(name));
}

// The lint takes as long as the others together, and there are two cores.
await Promise.all([
  oneByOne(['check:lint']),
  oneByOne(['check:format', 'check:types', 'check:unused', 'build']),
]);
const units = ['domain', 'repository', 'static', 'host', 'app'];
tallies.push(await jest({ name: 'units', projects: units, workers: 2 }));
const officialBuild = 'dist/official';
rmSync(officialBuild, { recursive: true, force: true });

/** The official bundler's functions, and what is recorded and raised with them. */
async function official(): Promise<void> {
  tallies.push(await check('check:official'));
  if (!existsSync(officialBuild)) return;
  const only = { only: 'app/(case-save|capa-raise|gates)', functions: officialBuild };
  tallies.push(await jest({ name: 'official', projects: ['app'], workers: 1, ...only }));
}

// A browser mostly waits, and nothing in the journeys is measured: there is room for the official build beside them.
const journeys = async () =>
  tallies.push(await jest({ name: 'journeys', projects: ['journeys'], workers: 2 }));
await Promise.all([journeys(), official()]);

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
