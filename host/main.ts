import { stop as dismissBundler } from 'esbuild';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from './build-pages.ts';
import { startHost } from './host.ts';
import { tellStory } from './story/tell-story.ts';

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

const startSite = () =>
  startHost({ port, dataDirectory, appDirectory: root, hostDirectory: import.meta.dirname });

await buildPages(root, tell);
tell('starting the site');
let host = await startSite();
const note = host.story.read();
if (note !== null && note.projectKey === null) {
  tell('the story was broken off the last time: starting over');
  await host.stop();
  startOver();
  host = await startSite();
}
if (host.site.projects.size === 0) await tellStory(host, tell);
host.schedules.start();
// Nothing is bundled any more; its process would hold 70 MB for as long as the site runs.
await dismissBundler();

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
