import * as z from 'zod';

const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])).optional();

const ttl = z
  .object({
    value: z.number().positive(),
    unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
  })
  .optional();

export const getRequest = z.object({
  key: z.string(),
  options: z.object({ metadataFields }).optional(),
});

export const setRequest = z.object({
  key: z.string(),
  value: z.unknown().optional(),
  options: z
    .object({
      ttl,
      keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
      returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
      returnMetadataFields: metadataFields,
    })
    .optional(),
});

export const deleteRequest = z.object({ key: z.string() });

export const queryRequest = z.object({
  limit: z.number().int().optional(),
  after: z.string().optional(),
  where: z
    .array(
      z.object({
        property: z.literal('key'),
        condition: z.literal('BEGINS_WITH'),
        values: z.tuple([z.string()]),
      }),
    )
    .max(1)
    .optional(),
  options: z.object({ metadataFields }).optional(),
});

const batchOptions = z.object({ ttl }).optional();

export const batchSetRequest = z.array(
  z.strictObject({ key: z.string(), value: z.unknown().optional(), options: batchOptions }),
);

export const batchGetRequest = z.array(
  z.strictObject({ key: z.string(), options: z.object({ metadataFields }).optional() }),
);

export const batchDeleteRequest = z.array(z.strictObject({ key: z.string() }));

/** Strict: conditions belong to custom entities, which this store does not keep. */
export const transactionRequest = z.strictObject({
  set: batchSetRequest.optional(),
  delete: batchDeleteRequest.optional(),
});

export type Ttl = z.infer<typeof ttl>;
export type MetadataFields = z.infer<typeof metadataFields>;
