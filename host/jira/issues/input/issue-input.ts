import * as z from 'zod';

/** Verbs and values for one field, as in {"labels":[{"add":"x"}]}. */
const fieldUpdate = z.array(z.record(z.string(), z.unknown()));

const property = z.strictObject({ key: z.string(), value: z.unknown() });

/** What create, edit and transition take alike. */
export const issueInput = z.strictObject({
  fields: z.record(z.string(), z.unknown()).optional(),
  update: z.record(z.string(), fieldUpdate).optional(),
  properties: z.array(property).optional(),
  historyMetadata: z.looseObject({}).optional(),
});

export type IssueInput = z.infer<typeof issueInput>;
export type IssueProperty = z.infer<typeof property>;
