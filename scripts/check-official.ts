import { existsSync } from 'node:fs';
import { run } from './run.ts';

/** The official scope lint reads the published API descriptions, which are not ours to carry. */
const descriptions = '../shared/openapi/jira-v3.json';
const functions = 'dist/official';

const steps: readonly (readonly [string, readonly string[]])[] = [
  ['npm', ['ci', '--prefix', 'tools', '--no-audit', '--no-fund', '--silent']],
  ['node', ['tools/lint.cjs']],
  ['node', ['tools/bundle.cjs', functions]],
];

if (existsSync(descriptions)) {
  for (const [command, args] of steps) {
    const code = await run(command, args);
    if (code !== 0) process.exit(code);
  }
} else {
  console.log(`official checks left out: ${descriptions} is not there`);
}
