import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measurementOf } from '../row';

const folder = 'static/build';

/** Script, preloads and stylesheets that the page names: all that must arrive before anything shows. */
function namedIn(page: string): string[] {
  const tags = page.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="(stylesheet|modulepreload)"/.test(tag))
    .flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

/** Static imports and re-exports of built code; what is imported on demand has a parenthesis instead. */
const importedBy = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)].flatMap(([, name]) => name ?? []);

function reach(file: string, reached: Set<string>): void {
  if (reached.has(file)) return;
  reached.add(file);
  if (!file.endsWith('.js')) return;
  for (const name of importedBy(readFileSync(file, 'utf8'))) {
    reach(join(dirname(file), name), reached);
  }
}

function kibibytes(entry: string): number {
  const page = join(folder, `${entry}.html`);
  if (!existsSync(page)) throw new Error(`${page} is missing: run "npm run build" first.`);
  const reached = new Set<string>();
  for (const name of namedIn(readFileSync(page, 'utf8'))) reach(join(folder, name), reached);
  const sizes = [...reached].map((file) => gzipSync(readFileSync(file)).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

const row = <const Entry extends string>(entry: Entry) =>
  ({
    id: `bytes.${entry}`,
    what: `${entry}: script and style to first paint, compressed`,
    unit: 'KiB',
    goal: 130,
    peer: '346 KB: a usual panel of Atlaskit components',
  }) as const;

const entries = ['root-cause', 'issue-quality', 'case', 'project', 'admin'] as const;

export const measurement = measurementOf({
  rows: entries.map(row),
  measure: () =>
    Promise.resolve({
      'bytes.root-cause': { value: kibibytes('root-cause') },
      'bytes.issue-quality': { value: kibibytes('issue-quality') },
      'bytes.case': { value: kibibytes('case') },
      'bytes.project': { value: kibibytes('project') },
      'bytes.admin': { value: kibibytes('admin') },
    }),
});
