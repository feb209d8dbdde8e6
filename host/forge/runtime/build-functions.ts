import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { AppManifest } from '../manifest/manifest.ts';

interface EntryPoint {
  in: string;
  out: string;
}

function bundle(entryPoints: EntryPoint[], outdir: string): void {
  buildSync({
    entryPoints,
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    sourcemap: 'linked',
    logLevel: 'error',
  });
}

export interface AppSources {
  manifest: AppManifest;
  appDirectory: string;
  outputDirectory: string;
}

/** Bundles the app's handler files to CommonJS as the platform does. */
export function buildFunctions({ manifest, appDirectory, outputDirectory }: AppSources): void {
  const files = new Set([...manifest.functions.values()].map(({ file }) => file));
  const entryPoints = [...files].map((file) => ({
    in: join(appDirectory, 'src', `${file}.ts`),
    out: file,
  }));
  bundle(entryPoints, outputDirectory);
}

/** Bundles the process the functions run in, from this host's own sources. */
export function buildRuntime(hostDirectory: string, outputDirectory: string): void {
  const entryPoints = [
    { in: join(hostDirectory, 'forge/child/wrapper.ts'), out: '__forge__' },
    { in: join(hostDirectory, 'forge/child/runner.ts'), out: 'runner' },
  ];
  bundle(entryPoints, outputDirectory);
}
