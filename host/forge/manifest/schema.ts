import * as z from 'zod';

const functionReference = z.object({ function: z.string().optional() });

/** What the host reads of any module; everything else in it is the product's business. */
export const moduleSchema = z.looseObject({
  key: z.string(),
  function: z.string().optional(),
  resolver: functionReference.optional(),
  resource: z.string().optional(),
  title: z.unknown().optional(),
  label: z.unknown().optional(),
  icon: z.string().optional(),
  viewportSize: z.string().optional(),
});

export const functionSchema = z.looseObject({
  key: z.string(),
  handler: z.string(),
  timeoutSeconds: z.number().optional(),
});

const resourceSchema = z.looseObject({
  key: z.string(),
  path: z.string(),
  entry: z.record(z.string(), z.string()).optional(),
});

export const manifestSchema = z.looseObject({
  app: z.looseObject({ id: z.string() }),
  modules: z.record(z.string(), z.array(z.looseObject({ key: z.string() }))),
  resources: z.array(resourceSchema).default([]),
  permissions: z
    .looseObject({
      scopes: z.array(z.string()).default([]),
      content: z
        .object({
          scripts: z.array(z.string()).default([]),
          styles: z.array(z.literal('unsafe-inline')).default([]),
        })
        .default({ scripts: [], styles: [] }),
    })
    .default({ scopes: [], content: { scripts: [], styles: [] } }),
});

export type ModuleFields = z.infer<typeof moduleSchema>;
export type ResourceFields = z.infer<typeof resourceSchema>;
