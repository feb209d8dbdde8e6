'use strict';
// The official bundler, offline: what `forge deploy` would upload, run through a wrapper given from outside.
// Usage: node tools/bundle.cjs <folder with dist/wrapper.js and dist/loader.js> <output folder>
const { cpSync, mkdirSync } = require('node:fs');
const { resolve } = require('node:path');

const root = resolve(__dirname, '..');
const [wrapper, output] = process.argv.slice(2);
if (!wrapper || !output) {
  console.error('usage: node tools/bundle.cjs <wrapper folder> <output folder>');
  process.exit(2);
}
process.env.FORGE_RUNTIME_PATH = resolve(wrapper);
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
