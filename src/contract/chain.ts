import * as z from 'zod/mini';

/** Whether a history is what was sealed; see `checkChain`. */
export const ChainState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('sound'), length: z.int(), head: z.string() }),
  z.strictObject({ kind: z.literal('broken'), seq: z.int() }),
]);
