import * as z from 'zod/mini';

/** A node of the Atlassian document format, of any kind: what is not known here is kept as it is. */
export const AdfNode = z.looseObject({ type: z.string() });
export type AdfNode = z.infer<typeof AdfNode>;

export const AdfDocument = z.looseObject({
  type: z.literal('doc'),
  version: z.literal(1),
  content: z.array(AdfNode),
});
export type AdfDocument = z.infer<typeof AdfDocument>;
