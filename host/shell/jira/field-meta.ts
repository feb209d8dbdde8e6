import * as z from 'zod';

const allowedValueSchema = z.object({
  id: z.string(),
  value: z.string().optional(),
  name: z.string().optional(),
});

const schemaSchema = z.object({
  type: z.string(),
  items: z.string().optional(),
  custom: z.string().optional(),
  system: z.string().optional(),
});

/** A field as createmeta, editmeta and a transition's screen describe it, without its id. */
export const fieldMetaSchema = z.object({
  name: z.string(),
  required: z.boolean(),
  hasDefaultValue: z.boolean().optional(),
  schema: schemaSchema,
  allowedValues: z.array(allowedValueSchema).optional(),
});

export const fieldMetasById = z
  .record(z.string(), fieldMetaSchema)
  .transform((byId) => Object.entries(byId).map(([id, meta]) => ({ id, ...meta })));

export type FieldMeta = z.output<typeof fieldMetaSchema> & { id: string };
