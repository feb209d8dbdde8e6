import { build } from 'esbuild';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the app stands on and cannot do without: the least that any such app loads. */
const platformAlone = `
  export { asApp, asUser, route } from '@forge/api';
  export { kvs } from '@forge/kvs';
  export { sql } from '@forge/sql';
  export { makeResolver } from '@forge/resolver';
`;

export interface FunctionBundles {
  /** Path of a handler file's bundle, or of the platform's packages alone. */
  path(name: 'index' | 'setup' | 'platform'): string;
  bytes(name: 'index' | 'setup'): number;
  remove(): void;
}

/** The functions as one CommonJS file a handler file, as Forge runs them. */
export async function bundleFunctions(minify: boolean): Promise<FunctionBundles> {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'));
  const platform = join(folder, 'platform.ts');
  writeFileSync(platform, platformAlone);
  await build({
    entryPoints: { index: 'src/index.ts', setup: 'src/setup.ts', platform },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    nodePaths: [resolve('node_modules')],
    logLevel: 'error',
  });
  const path = (name: string) => join(folder, `${name}.cjs`);
  return {
    path,
    bytes: (name) => statSync(path(name)).size,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
