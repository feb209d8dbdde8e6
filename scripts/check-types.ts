import { run } from './run.ts';

/** Each part is compiled with no more than it may know: the domain without DOM and Node, the surfaces without Node. */
const parts = ['pure', 'src', 'static', 'host', 'shell', 'test'];

let failed = 0;
for (const part of parts) {
  const code = await run('tsc', ['-p', `tsconfig.${part}.json`]);
  if (code !== 0) {
    failed += 1;
    console.error(`types: tsconfig.${part}.json does not compile`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
