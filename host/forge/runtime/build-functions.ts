import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { AppManifest } from '../manifest/manifest.ts';

export interface FunctionSources {
  manifest: AppManifest;
  appDirectory: string;
  /** The folder this host's own sources lie in. */
  hostDirectory: string;
  outputDirectory: string;
  /** False when the app's own bundles lie there already. */
  withApp: boolean;
}

/** Bundles the app's handler files, and the wrapper they run in, to CommonJS as the platform does. */
export function buildFunctions(sources: FunctionSources): void {
  const { manifest, appDirectory, hostDirectory, outputDirectory, withApp } = sources;
  const named = withApp ? [...manifest.functions.values()].map(({ file }) => file) : [];
  const files = new Set(named);
  buildSync({
    entryPoints: [
      { in: join(hostDirectory, 'forge/child/wrapper.ts'), out: '__forge__' },
      { in: join(hostDirectory, 'forge/child/runner.ts'), out: 'runner' },
      ...[...files].map((file) => ({ in: join(appDirectory, 'src', `${file}.ts`), out: file })),
    ],
    outdir: outputDirectory,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    sourcemap: 'linked',
    logLevel: 'error',
  });
}
