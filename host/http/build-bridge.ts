import { buildSync } from 'esbuild';
import { join } from 'node:path';

/** The script injected into every page of the app. */
export function buildBridge(hostDirectory: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(hostDirectory, 'bridge/frame/frame-bridge.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}
