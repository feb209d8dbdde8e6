import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const Module = z.looseObject({ key: z.string() });

const Manifest = z.looseObject({
  app: z.looseObject({
    runtime: z.looseObject({ name: z.string() }),
    compatibility: z.record(z.string(), z.object({ required: z.boolean() })),
  }),
  modules: z.record(z.string(), z.array(Module)),
  resources: z.array(
    z.object({ key: z.string(), path: z.string(), entry: z.record(z.string(), z.string()) }),
  ),
  permissions: z.looseObject({ scopes: z.array(z.string()) }),
});

export type Manifest = z.infer<typeof Manifest>;

export const readManifest = (): Manifest =>
  Manifest.parse(parse(readFileSync('manifest.yml', 'utf8')));

/** Every string under a property of that name, wherever it stands in the module. */
export function valuesOf(value: unknown, name: string): string[] {
  if (Array.isArray(value)) return value.flatMap((member) => valuesOf(member, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === name && typeof member === 'string' ? [member] : valuesOf(member, name),
  );
}
