import { build } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import { run } from './run.ts';

// What is measured is written without file extensions, as bundlers read it; Node reads it bundled.
const output = 'dist/bench';
rmSync(output, { recursive: true, force: true });
await build({
  entryPoints: ['bench/run.ts', ...readdirSync('bench/rows').map((file) => `bench/rows/${file}`)],
  outdir: output,
  outbase: 'bench',
  bundle: true,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  sourcemap: 'linked',
  logLevel: 'error',
});
process.exitCode = await run(process.execPath, [
  '--enable-source-maps',
  `${output}/run.cjs`,
  `${output}/rows`,
  ...process.argv.slice(2),
]);
