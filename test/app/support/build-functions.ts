import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../../host/forge/manifest/read-manifest';
import { buildFunctions } from '../../../host/forge/runtime/build-functions';

/**
 * Before a run of Jest: builds the app's functions once for all its files. `RATCHET_FUNCTIONS` names a folder
 * where they were built by somebody else, the official bundler for one.
 */
export default function buildOnce(): void {
  if (process.env['RATCHET_FUNCTIONS']) return;
  const outputDirectory = mkdtempSync(join(tmpdir(), 'ratchet-functions-'));
  process.on('exit', () => rmSync(outputDirectory, { recursive: true, force: true }));
  buildFunctions({ manifest: readManifest('.'), appDirectory: '.', outputDirectory });
  process.env['RATCHET_FUNCTIONS'] = outputDirectory;
}
