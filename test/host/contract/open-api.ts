import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { pathPattern } from './path-pattern';

// The official description lies beside the checkout where it lies at all; it is not ours to carry.
const file = resolve(__dirname, '../../../../shared/openapi/jira-v3.json');

const content = z.record(
  z.string(),
  z.looseObject({ schema: z.unknown().optional(), example: z.unknown().optional() }),
);
const parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema: z
    .looseObject({
      type: z.string().optional(),
      items: z.looseObject({ type: z.string().optional() }).optional(),
    })
    .default({}),
});
const operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(parameter).default([]),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
  requestBody: z.looseObject({ content, required: z.boolean().default(false) }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: content.optional() })),
});
const description = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

export type Operation = z.infer<typeof operation>;

/** The classic scopes an app needs for the call; none for a call that is open to every app. */
export const scopesOf = ({ security }: Operation): string[] =>
  [...new Set(security.flatMap((scheme) => scheme['OAuth2'] ?? []))].sort();
export type Schemas = z.infer<typeof description>['components']['schemas'];

export interface OpenApi {
  operation(method: string, template: string): Operation | undefined;
  schemas: Schemas;
}

function read(): OpenApi | null {
  if (!existsSync(file)) return null;
  const { paths, components } = description.parse(JSON.parse(readFileSync(file, 'utf8')));
  const byPattern = new Map<string, Record<string, unknown>>();
  for (const [path, methods] of Object.entries(paths)) {
    // Two paths may differ in nothing but the name of a parameter.
    const pattern = pathPattern(path);
    byPattern.set(pattern, { ...byPattern.get(pattern), ...methods });
  }
  return {
    schemas: components.schemas,
    operation: (method, template) => {
      const found = byPattern.get(pathPattern(template))?.[method.toLowerCase()];
      return found === undefined ? undefined : operation.parse(found);
    },
  };
}

let loaded: OpenApi | null | undefined;

/** Jira's official description, or null where it does not lie beside the checkout. */
export function openApi(): OpenApi | null {
  if (loaded === undefined) loaded = read();
  return loaded;
}
