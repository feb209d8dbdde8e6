import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';

// The rules are written for bundlers, without file extensions: Node runs them bundled.
const bundle = join('dist', `check-causes-${process.pid}.mjs`);
await build({
  entryPoints: ['scripts/check-causes.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  outfile: bundle,
});
try {
  process.exitCode = await run(process.execPath, [bundle, ...process.argv.slice(2)]);
} finally {
  await rm(bundle);
}
