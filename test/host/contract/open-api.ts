import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { pathPattern } from './path-pattern';

export type Product = 'jira' | 'confluence' | 'confluence-v1';

/** By whose contract a path of the site is judged. */
export function productOf(path: string): Product {
  if (path.startsWith('/wiki/rest/')) return 'confluence-v1';
  return path.startsWith('/wiki/') ? 'confluence' : 'jira';
}

// The official descriptions lie beside the checkout where they lie at all; they are not ours to carry.
const folder = resolve(__dirname, '../../../../shared/openapi');
const files: Readonly<Record<Product, { name: string; below: string }>> = {
  jira: { name: 'jira-v3.json', below: '' },
  confluence: { name: 'confluence-v2.json', below: '/wiki/api/v2' },
  'confluence-v1': { name: 'confluence-v1.json', below: '' },
};

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
const officialDescription = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({
    schemas: z.record(z.string(), z.unknown()),
    requestBodies: z.record(z.string(), z.unknown()).default({}),
  }),
});

export type Operation = z.infer<typeof operation>;

/** The scopes an app needs for the call; none for a call that is open to every app. */
export const scopesOf = ({ security }: Operation): string[] =>
  [
    ...new Set(security.flatMap((scheme) => scheme['OAuth2'] ?? scheme['oAuthDefinitions'] ?? [])),
  ].sort();
type Components = z.infer<typeof officialDescription>['components'];
export type Schemas = Components['schemas'];

export interface OpenApi {
  operation(method: string, template: string): Operation | undefined;
  schemas: Schemas;
}

const referring = z.looseObject({ requestBody: z.looseObject({ $ref: z.string() }) });

/** The operation with its body’s description, which may stand elsewhere. */
function whole(found: unknown, { requestBodies }: Components): unknown {
  const { data } = referring.safeParse(found);
  const name = data?.requestBody.$ref.split('/').at(-1);
  return name === undefined ? found : { ...data, requestBody: requestBodies[name] };
}

function read(product: Product): OpenApi | null {
  const { name, below } = files[product];
  const file = resolve(folder, name);
  if (!existsSync(file)) return null;
  const { paths, components } = officialDescription.parse(JSON.parse(readFileSync(file, 'utf8')));
  const byPattern = new Map<string, Record<string, unknown>>();
  for (const [path, methods] of Object.entries(paths)) {
    // Two paths may differ in nothing but the name of a parameter.
    const pattern = pathPattern(`${below}${path}`);
    byPattern.set(pattern, { ...byPattern.get(pattern), ...methods });
  }
  return {
    schemas: components.schemas,
    operation: (method, template) => {
      const found = byPattern.get(pathPattern(template))?.[method.toLowerCase()];
      return found === undefined ? undefined : operation.parse(whole(found, components));
    },
  };
}

const loaded = new Map<Product, OpenApi | null>();

/** A product's official description, or null where it does not lie beside the checkout. */
export function openApi(product: Product = 'jira'): OpenApi | null {
  const known = loaded.get(product);
  if (known !== undefined) return known;
  const description = read(product);
  loaded.set(product, description);
  return description;
}
