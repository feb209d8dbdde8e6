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

const handlerFiles = ['index', 'setup', 'gates', 'project', 'daily'] as const;
export type HandlerFile = (typeof handlerFiles)[number];

export interface FunctionBundles {
  /** Path of a handler file's bundle, or of the platform's packages alone. */
  path(name: HandlerFile | 'platform'): string;
  bytes(name: HandlerFile): number;
  remove(): void;
}

/** The functions as one CommonJS file a handler file, as Forge runs them. */
export async function bundleFunctions(minify: boolean): Promise<FunctionBundles> {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'));
  const platform = join(folder, 'platform.ts');
  writeFileSync(platform, platformAlone);
  await build({
    entryPoints: {
      ...Object.fromEntries(handlerFiles.map((name) => [name, `src/${name}.ts`])),
      platform,
    },
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
