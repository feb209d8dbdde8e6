import { globSync } from 'node:fs';
import { run } from './run.ts';

/** The surfaces that the manifest names, the local site’s pages, and each file of handlers as one bundle to look at. */
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['vite', ['build', '--config', 'static/vite.config.ts', '--logLevel', 'warn']],
  ['vite', ['build', '--config', 'host/shell/vite.config.ts', '--logLevel', 'warn']],
  [
    'esbuild',
    [
      ...globSync('src/*.ts'),
      '--bundle',
      '--platform=node',
      '--target=node24',
      '--format=cjs',
      '--outdir=dist',
      '--out-extension:.js=.cjs',
      '--log-level=warning',
    ],
  ],
];

for (const [command, args] of steps) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}
