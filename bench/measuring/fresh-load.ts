import { execFileSync } from 'node:child_process';
import { median } from '../statistics';

const starts = 15;

/** Forge's packages look at the runtime's object when they are loaded; nothing is asked of it yet. */
const program = (file: string) => `
  globalThis.__forge_runtime__ = {};
  const began = performance.now();
  require(${JSON.stringify(file)});
  console.log(performance.now() - began);
`;

function loadOnce(file: string): number {
  const output = execFileSync(process.execPath, ['-e', program(file)], { encoding: 'utf8' });
  const milliseconds = Number(output.trim().split('\n').at(-1));
  if (Number.isNaN(milliseconds)) throw new Error(`Loading ${file} told no time: ${output}`);
  return milliseconds;
}

/** Milliseconds until a module is loaded in a process that has loaded nothing before; the median of 15. */
export function freshLoad(file: string): number {
  loadOnce(file);
  return median(Array.from({ length: starts }, () => loadOnce(file)));
}
