import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { keepers, layers, type Layer } from './layers';

export interface Source {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const skipped = new Set(['node_modules', 'build', 'dist', '.git', '.ratchet']);

/** Every TypeScript file below the folders. */
export function sourcesBelow(root: string, folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !path.split('/').some((part) => skipped.has(part)))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

function layerOf(path: string): Layer | undefined {
  return layers
    .filter(
      ({ folder }) => path === folder || `${path}.ts` === folder || path.startsWith(`${folder}/`),
    )
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

const importsOf = ({ text }: Source): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

const isRelative = (name: string) => name.startsWith('.');

function breach(layer: Layer, source: Source, name: string): string | undefined {
  const say = (what: string) =>
    `${source.path} imports ${name}: ${what}. Instead: ${layer.instead}.`;
  if (isRelative(name)) {
    const target = join(dirname(source.path), name.replace(/\?.*$/, ''));
    const other = layerOf(target);
    if (other === layer || /\.(css|svg|json)$/.test(target)) return undefined;
    if (!other) return say('that file belongs to no layer');
    return layer.may.includes(other.name)
      ? undefined
      : say(`${layer.name} may not import ${other.name}`);
  }
  const kept = keepers.find(({ prefix }) => name.startsWith(prefix));
  if (kept && !kept.layers.includes(layer.name)) {
    return say(`only ${kept.layers.join(' and ')} may import ${kept.prefix}`);
  }
  const allowed = layer.may.some((may) => may.startsWith('npm:') && name.startsWith(may.slice(4)));
  return allowed ? undefined : say(`${layer.name} may not import this package`);
}

/** A sentence for every import that crosses a border it may not cross. */
export function breaches(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path);
    if (!layer) return [`${source.path} belongs to no layer: put it where design and README say`];
    return importsOf(source).flatMap((name) => breach(layer, source, name) ?? []);
  });
}
