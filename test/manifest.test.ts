import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@forge/manifest';
import { lifecycleEvents, moduleProperties } from './manifest/module-properties';
import { productEvents } from './manifest/product-events';
import { readManifest, valuesOf } from './manifest/read-manifest';
import { sourcesBelow } from './architecture/imports';

const manifest = readManifest();
const modules = Object.entries(manifest.modules).flatMap(([kind, list]) =>
  list.map((module) => ({ kind, module })),
);
const functions = new Map(
  (manifest.modules['function'] ?? []).map((entry) => [entry.key, String(entry['handler'])]),
);

describe('manifest.yml', () => {
  it('passes the official validation', async () => {
    const { success, errors } = await validate(false, 'manifest.yml');
    expect({ success, errors: errors ?? [] }).toEqual({ success: true, errors: [] });
  }, 60_000);

  it('says nothing the platform would ignore: every property is one the module knows', () => {
    const unknown = modules.flatMap(({ kind, module }) => {
      const known = moduleProperties[kind];
      if (!known) return [`${kind}: list its properties in test/manifest/module-properties.ts`];
      return Object.keys(module)
        .filter((name) => !known.includes(name))
        .map((name) => `${kind} ${module.key}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('listens only to events that exist', () => {
    const known = new Set([...productEvents(), ...lifecycleEvents]);
    const events = (manifest.modules['trigger'] ?? []).flatMap(({ events: heard }) =>
      Array.isArray(heard) ? heard.map(String) : [],
    );
    expect(events.filter((event) => !known.has(event))).toEqual([]);
  });

  it('names functions that exist, and no function in vain', () => {
    const named = modules
      .filter(({ kind }) => kind !== 'function')
      .flatMap(({ module }) => valuesOf(module, 'function'));
    expect([...new Set(named)].sort()).toEqual([...functions.keys()].sort());
  });

  it('names handlers that the files beside src/entry export', () => {
    const missing = [...functions.values()].filter((handler) => {
      const [file = '', name = ''] = handler.split('.');
      const source = `src/${file}.ts`;
      return !existsSync(source) || !new RegExp(`\\b${name}\\b`).test(readFileSync(source, 'utf8'));
    });
    expect(missing).toEqual([]);
  });

  it('names entries whose page is built, in resource, edit and config alike', () => {
    const pages = new Map(
      manifest.resources.flatMap(({ key, path, entry }) =>
        Object.entries(entry).map(([name, page]) => [`${key}/${name}`, join(path, page)]),
      ),
    );
    const named = modules.flatMap(({ module }) => valuesOf(module, 'resource'));
    expect(named.filter((resource) => !existsSync(pages.get(resource) ?? ''))).toEqual([]);
    expect([...pages.keys()].filter((entry) => !named.includes(entry))).toEqual([]);
  });

  it('asks for storage when the app stores', () => {
    const stores = sourcesBelow(process.cwd(), ['src']).some(({ text }) =>
      /from '@forge\/(kvs|sql)'/.test(text),
    );
    expect(stores).toBe(true);
    expect(manifest.permissions.scopes).toContain('storage:app');
  });

  it('sends nothing out and loosens no policy', () => {
    expect(Object.keys(manifest.permissions)).toEqual(['scopes']);
  });

  it('needs Jira, may use Confluence, and runs on Node 24', () => {
    expect(manifest.app.compatibility).toEqual({
      jira: { required: true },
      confluence: { required: false },
    });
    expect(manifest.app.runtime.name).toBe('nodejs24.x');
  });
});
