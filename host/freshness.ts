import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function newestIn(folder: string, skip: readonly string[]): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !skip.includes(name))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newestIn(path, skip) : statSync(path).mtimeMs;
    })
    .reduce((newest, time) => Math.max(newest, time), 0);
}

/** Whether what was built is missing or older than what it is built from. */
export function isStale(output: string, sources: readonly string[]): boolean {
  const built = statSync(output, { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined || sources.some((folder) => newestIn(folder, ['build']) > built);
}
