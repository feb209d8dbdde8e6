import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { version } from 'jira.js/package.json';
import * as z from 'zod';

const root = resolve(__dirname, '../../..');
const folder = join(root, 'node_modules/.cache/ratchet');

/**
 * jira.js comes as 1,500 ES modules that import each other in circles, which Jest's CommonJS cannot
 * order. One bundled file can be required; it is made once per version and shared by all workers.
 */
export function loadJiraJs(): Record<string, unknown> {
  const file = join(folder, `jira.js-${version}.cjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    buildSync({
      entryPoints: [join(root, 'node_modules/jira.js/dist/cloud/index.js')],
      bundle: true,
      format: 'cjs',
      platform: 'node',
      external: ['zod'],
      outfile: draft,
      logLevel: 'error',
    });
    renameSync(draft, file);
  }
  const loaded: unknown = createRequire(__filename)(file);
  return z.record(z.string(), z.unknown()).parse(loaded);
}
