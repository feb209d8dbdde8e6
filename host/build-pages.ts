import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './forge/manifest/read-manifest.ts';
import { isStale } from './freshness.ts';

interface Page {
  name: string;
  config: string;
  /** A file every build writes. */
  output: string;
  sources: string[];
}

/** A file of the app's own build: any page its manifest names. */
function appPage(root: string): string {
  const [resource] = readManifest(root).resources.values();
  const [file = 'index.html'] = Object.values(resource?.entries ?? {});
  return join(root, resource?.path ?? 'static/build', file);
}

const pagesOf = (root: string): Page[] => [
  {
    name: 'the app’s pages',
    config: join(root, 'static/vite.config.ts'),
    output: appPage(root),
    sources: [join(root, 'static'), join(root, 'src/domain'), join(root, 'src/contract')],
  },
  {
    name: 'the site’s pages',
    config: join(root, 'host/shell/vite.config.ts'),
    output: join(root, 'host/shell/build/index.html'),
    sources: [join(root, 'host/shell'), join(root, 'host/bridge')],
  },
];

function vite(root: string, config: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = join(root, 'node_modules/vite/bin/vite.js');
    const options = ['build', '--config', config, '--logLevel', 'warn'];
    spawn(process.execPath, [script, ...options], { cwd: root, stdio: 'inherit' })
      .on('error', reject)
      .on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`Building with ${config} failed.`));
      });
  });
}

/** Builds those pages that are missing or older than their sources, all at once. */
export async function buildPages(root: string, tell: (line: string) => void): Promise<void> {
  const stale = pagesOf(root).filter(
    ({ config, output, sources }) => existsSync(config) && isStale(output, sources),
  );
  await Promise.all(
    stale.map(async ({ name, config }) => {
      tell(`building ${name}`);
      await vite(root, config);
      tell(`built ${name}`);
    }),
  );
}
