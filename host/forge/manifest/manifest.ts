import type { ModuleFields } from './schema.ts';

/** A function the manifest names, and the export that carries it out. */
export interface AppFunction {
  key: string;
  /** Source file below src/, without its extension, e.g. `index`. */
  file: string;
  /** Name of the export in that file. */
  exported: string;
  timeoutSeconds: number | null;
}

export interface AppModule {
  /** e.g. jira:issuePanel, consumer, trigger. */
  type: string;
  key: string;
  fields: ModuleFields;
}

export interface AppResource {
  key: string;
  /** Folder of the built files, relative to the app. */
  path: string;
  entries: Record<string, string>;
}

/** What the manifest says, as far as the platform acts on it. */
export interface AppManifest {
  /** The id's UUID, without the ARI around it. */
  appId: string;
  name: string;
  version: string;
  scopes: string[];
  content: { scripts: string[]; styles: 'unsafe-inline'[] };
  functions: ReadonlyMap<string, AppFunction>;
  modules: readonly AppModule[];
  resources: ReadonlyMap<string, AppResource>;
}

export function modulesOf(manifest: AppManifest, type: string): AppModule[] {
  return manifest.modules.filter((module) => module.type === type);
}

export function moduleByKey(manifest: AppManifest, key: string): AppModule | undefined {
  return manifest.modules.find((module) => module.key === key);
}

/** The function of that key; a manifest that names a missing one is refused with a sentence. */
export function functionOf(manifest: AppManifest, key: string): AppFunction {
  const found = manifest.functions.get(key);
  if (!found) throw new Error(`The manifest has no function with the key ${key}.`);
  return found;
}
