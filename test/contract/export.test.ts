import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportLines, ExportHeader } from '../../src/contract/export';
import { Instant } from '../../src/domain/calendar';
import { digestOf } from '../../src/domain/digest';
import { AccountId, CommandId, IssueKey } from '../../src/domain/id';
import { RecordName, type Entry } from '../../src/domain/record/entry';
import { seal } from '../../src/domain/record/seal';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function history(length: number): Entry[] {
  const entries: Entry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const command = { kind: 'reword', id: 'cause1', text: `Why “${seq}”?\n` };
    const entry = seal(entries.at(-1) ?? null, {
      record: RecordName.parse('causes:10042'),
      commandId: CommandId.parse(`command${seq}`),
      at: Instant.parse('2026-03-04T05:06:07.008Z'),
      actor: AccountId.parse('5b10a2844c20165700ede21g'),
      command,
      result: digestOf(command),
    });
    entries.push(entry);
  }
  return entries;
}

const header = {
  issue: IssueKey.parse('QM-12'),
  exportedAt: Instant.parse('2026-11-21T12:00:00.000Z'),
};

const linesOf = (entries: readonly Entry[]): string[] =>
  (exportLines(entries, header) ?? '').trimEnd().split('\n');

function verify(lines: readonly string[], ...options: string[]) {
  const file = join(folder, 'export.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const run = spawnSync(process.execPath, ['scripts/verify-record.mjs', file, ...options]);
  return { status: run.status, said: `${run.stdout.toString()}${run.stderr.toString()}`.trim() };
}

describe('exporting a log', () => {
  const entries = history(20);

  it('writes a header that counts and names the end, then the entries, oldest first', () => {
    const [first, ...rest] = linesOf(entries.toReversed());
    expect(ExportHeader.parse(JSON.parse(first ?? ''))).toMatchObject({
      record: 'causes:10042',
      issue: 'QM-12',
      length: 20,
      head: entries[19]?.digest,
    });
    expect(rest.map((line): unknown => JSON.parse(line))).toEqual(entries);
  });

  it('has nothing to write of an empty log', () => {
    expect(exportLines([], header)).toBeNull();
  });
});

describe('verifying an exported log without the app', () => {
  const entries = history(20);
  const lines = linesOf(entries);
  const without = (line: number) => lines.filter((_text, index) => index !== line);

  it('says that a whole one is sound', () => {
    expect(verify(lines)).toMatchObject({ status: 0 });
    expect(verify(lines).said).toMatch(/^Sound: 20 entries of causes:10042 \(QM-12\)/);
  });

  it.each<[string, readonly string[], number]>([
    ['an edited word', lines.map((line) => line.replace('Why “7”?', 'Why not?')), 7],
    ['an entry left out', without(5), 5],
    ['a swap', [...lines.slice(0, 3), lines[4] ?? '', lines[3] ?? '', ...lines.slice(5)], 3],
    ['an end cut off', lines.slice(0, -2), 19],
    [
      'another actor',
      lines.map((line, index) => (index === 9 ? line.replace('5b10', '6b10') : line)),
      9,
    ],
  ])('finds %s', (_what, changed, seq) => {
    expect(verify(changed)).toEqual({
      status: 1,
      said: `Broken at entry ${seq} of causes:10042 (QM-12).`,
    });
  });

  it('finds a history that was written anew, when somebody noted a digest of the old one', () => {
    const anew = linesOf(history(20).slice(0, 19));
    const noted = `20:${entries[19]?.digest ?? ''}`;
    expect(verify(anew).status).toBe(0);
    expect(verify(anew, '--witness', noted).status).toBe(1);
    expect(verify(lines, '--witness', noted).status).toBe(0);
  });

  it('refuses what is no exported log', () => {
    expect(verify(['{"format":"something"}']).status).toBe(2);
    expect(verify(['not json']).status).toBe(2);
  });
});
