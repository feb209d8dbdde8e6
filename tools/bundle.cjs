'use strict';
// The official bundler, offline: the functions as `forge deploy` would upload them.
// Usage: node tools/bundle.cjs <output folder>
const { cpSync, mkdirSync, mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '..');
const [output] = process.argv.slice(2);
if (!output) {
  console.error('usage: node tools/bundle.cjs <output folder>');
  process.exit(2);
}

// The bundler fetches the platform's wrapper unless it is given one; who runs the output brings their own.
const runtime = mkdtempSync(join(tmpdir(), 'forge-runtime-'));
mkdirSync(join(runtime, 'dist'));
for (const name of ['wrapper.js', 'loader.js']) {
  writeFileSync(join(runtime, 'dist', name), 'module.exports = {};\n');
}
process.env.FORGE_RUNTIME_PATH = runtime;
process.chdir(root);

const { getNodeBundler, getWrapperProvider, getEntryPoints } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const quiet = { info() {}, debug() {}, warn: console.warn, error: console.error, trace() {} };
const noFlags = new Proxy({}, { get: () => async () => false });

async function main() {
  const reader = new FileSystemReader();
  const config = new ConfigFile(reader, new FileSystemWriter());
  const provider = getWrapperProvider({ fileSystemReader: reader, statsigService: noFlags });
  const bundler = getNodeBundler(quiet, provider, config, noFlags);
  const { outputDir } = await bundler.bundle({
    appDirectory: root,
    entryPoints: getEntryPoints(await config.getAppHandlers()),
    successMessage: '',
  });
  mkdirSync(output, { recursive: true });
  cpSync(outputDir, output, { recursive: true });
  console.log(`bundled to ${output}`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
