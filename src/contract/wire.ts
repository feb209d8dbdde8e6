import * as z from 'zod/mini';

/** Why an operation did not do what was asked; a closed list, each with what mends it. */
export const RefusalCode = z.enum([
  'invalid',
  'unauthenticated',
  'forbidden',
  'notFound',
  'conflict',
  'refused',
  'tooLarge',
  'busy',
  'unavailable',
  'unexpected',
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** What crosses the bridge. `reference` finds the cause in the log; nothing inner is told. */
export const Refusal = z.strictObject({
  code: RefusalCode,
  /** What exactly, as a stable id: `causes.foreignChange`, `capa.rootNotNamed` … */
  reason: z.string(),
  /** Fields of the payload that are at fault, and how. */
  fields: z.array(z.strictObject({ path: z.string(), problem: z.string() })),
  /** Facts a sentence may need (the key of an issue, a limit). */
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  reference: z.string(),
});
export type Refusal = z.infer<typeof Refusal>;

export type Wire<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };
