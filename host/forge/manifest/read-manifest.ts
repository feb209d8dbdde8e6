import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { AppFunction, AppManifest, AppResource } from './manifest.ts';
import { functionSchema, manifestSchema, moduleSchema, type ResourceFields } from './schema.ts';

const packageSchema = z.object({ name: z.string().optional(), version: z.string().optional() });

/** Reads manifest.yml (and the package's name and version) of the app in that folder. */
export function readManifest(appDirectory: string): AppManifest {
  const text = readFileSync(join(appDirectory, 'manifest.yml'), 'utf8');
  const { app, modules, resources, permissions } = manifestSchema.parse(parse(text));
  const { function: functions = [], ...others } = modules;
  const { name = 'app', version = '0.0.0' } = readPackage(appDirectory);
  return {
    appId: app.id.replace(/^ari:cloud:ecosystem::app\//, ''),
    name: name.charAt(0).toUpperCase() + name.slice(1),
    version,
    scopes: permissions.scopes,
    content: permissions.content,
    functions: new Map(functions.map((fields) => [fields.key, readFunction(fields)])),
    modules: Object.entries(others).flatMap(([type, list]) =>
      list.map((fields) => ({ type, key: fields.key, fields: moduleSchema.parse(fields) })),
    ),
    resources: new Map(resources.map((fields) => [fields.key, readResource(fields)])),
  };
}

function readPackage(appDirectory: string): z.infer<typeof packageSchema> {
  const path = join(appDirectory, 'package.json');
  return existsSync(path) ? packageSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

function readFunction(fields: unknown): AppFunction {
  const { key, handler, timeoutSeconds = null } = functionSchema.parse(fields);
  const dot = handler.lastIndexOf('.');
  return { key, file: handler.slice(0, dot), exported: handler.slice(dot + 1), timeoutSeconds };
}

function readResource({ key, path, entry }: ResourceFields): AppResource {
  return { key, path, entries: entry ?? { index: 'index.html' } };
}
