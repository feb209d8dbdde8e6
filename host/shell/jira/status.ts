import * as z from 'zod';

export const statusSchema = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: z.object({ key: z.string() }),
});

export type Status = z.output<typeof statusSchema>;
