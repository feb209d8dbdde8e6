import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from './build-pages.ts';
import { startHost } from './host.ts';

const root = join(import.meta.dirname, '..');
const dataDirectory = process.env['RATCHET_DATA'] ?? join(root, '.ratchet');
const port = Number(process.env['PORT'] ?? 8080);

const tell = (line: string) => console.log(line);

function startOver(): void {
  for (const name of ['site.db', 'app.db']) {
    for (const part of ['', '-wal', '-shm']) {
      rmSync(join(dataDirectory, `${name}${part}`), { force: true });
    }
  }
}

if (process.argv.includes('--fresh')) startOver();

await buildPages(root, tell);
tell('starting the site');
const host = await startHost({
  port,
  dataDirectory,
  appDirectory: root,
  hostDirectory: import.meta.dirname,
});
host.schedules.start();

let stopping = false;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await host.stop();
  process.exit(0);
}

process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

tell(`ready ${host.url}`);
