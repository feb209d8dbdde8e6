import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStale } from '../../../host/freshness';

describe('whether pages have to be built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forge-fresh-'));
  const source = join(folder, 'src');
  const output = join(folder, 'out.html');
  afterAll(() => rmSync(folder, { recursive: true }));

  function write(path: string, seconds: number): void {
    writeFileSync(path, '');
    utimesSync(path, seconds, seconds);
  }

  it('follows from what is there and how old it is', () => {
    mkdirSync(join(source, 'deep', 'build'), { recursive: true });
    write(join(source, 'deep', 'a.ts'), 100);
    expect(isStale(output, [source])).toBe(true);
    write(output, 200);
    expect(isStale(output, [source])).toBe(false);
    write(join(source, 'deep', 'build', 'b.js'), 300);
    expect(isStale(output, [source])).toBe(false);
    write(join(source, 'deep', 'a.ts'), 300);
    expect(isStale(output, [source])).toBe(true);
  });
});
