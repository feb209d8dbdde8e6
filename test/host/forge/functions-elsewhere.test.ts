import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, startFixtureHost, valueOf } from './fixture-host';

describe('functions that were built elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forge-built-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('run as they are', async () => {
    const contents = `
      const { makeResolver } = require('@forge/resolver');
      exports.resolver = makeResolver({ built: () => ({ by: 'another bundler' }) });`;
    buildSync({
      stdin: { contents, resolveDir: __dirname },
      outfile: join(folder, 'index.cjs'),
      bundle: true,
      platform: 'node',
    });
    const host = await startFixtureHost({ functionsDirectory: folder });
    const answer = valueOf(await ask(host, 'quality', 'built'));
    await host.stop();
    expect(answer).toEqual({ by: 'another bundler' });
  });
});
