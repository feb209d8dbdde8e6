import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { mustTellStory, startedHost } from '../measuring/started-host';
import { measurementOf } from '../row';

const columns = ['record', 'command_id', 'at', 'actor', 'command', 'result', 'digest'];

/** Bytes that an entry of the log holds on average, its place in it as a 4-byte integer. */
function bytesACommand(folder: string): number {
  const database = new DatabaseSync(join(folder, 'app.db'), { readOnly: true });
  try {
    const bytes = columns.map((column) => `LENGTH(CAST(${column} AS BLOB))`).join(' + ');
    const row = database.prepare(`SELECT AVG(4 + ${bytes}) AS average FROM entry`).get();
    return z.object({ average: z.number() }).parse(row).average;
  } finally {
    database.close();
  }
}

export const measurement = measurementOf({
  rows: [
    {
      id: 'start.fresh',
      what: 'npm start for the first time, story and all, pages built, to ready',
      unit: 's',
      goal: 20,
      peer: null,
    },
    {
      id: 'start.again',
      what: 'npm start again, pages built, to ready',
      unit: 's',
      goal: 20,
      peer: null,
    },
    {
      id: 'start.memory',
      what: 'its memory once ready, functions’ process included',
      unit: 'MB',
      goal: 400,
      peer: null,
    },
    {
      id: 'log.bytes',
      what: 'the story’s log: bytes a command, all columns',
      unit: 'B',
      goal: 350,
      peer: '255 B: a bare SHA-256 chain',
    },
  ],
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    try {
      const first = await startedHost(folder);
      const memoryAtFirst = first.memory();
      await mustTellStory(first).finally(() => first.stop());
      const again = await startedHost(folder);
      const memoryAgain = again.memory();
      await again.stop();
      return {
        'start.fresh': { value: first.took / 1_000 },
        'start.again': { value: again.took / 1_000 },
        'start.memory': { value: Math.max(memoryAtFirst, memoryAgain) },
        'log.bytes': { value: bytesACommand(folder) },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
