import * as z from 'zod';
import { read } from '../calls/call.ts';
import { issuePath } from './issue.ts';
import { personSchema } from './person.ts';

const changeSchema = z
  .object({ field: z.string(), fromString: z.string().nullish(), toString: z.unknown().optional() })
  // An answer without `toString` would read the one every object inherits.
  .transform(({ field, fromString, toString }) => ({
    field,
    before: fromString ?? '',
    after: typeof toString === 'string' ? toString : '',
  }));

const historySchema = z.object({
  id: z.string(),
  author: personSchema.nullish(),
  created: z.string(),
  items: z.array(changeSchema),
});

export type HistoryEntry = z.output<typeof historySchema>;

const pageSchema = z.object({
  values: z.array(historySchema),
  isLast: z.boolean().optional(),
});

/** The whole changelog, newest first. */
export async function readHistory(key: string): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (;;) {
    const page = await read(
      pageSchema,
      `${issuePath(key)}/changelog?startAt=${entries.length}&maxResults=100`,
    );
    entries.push(...page.values);
    if (page.isLast !== false || page.values.length === 0) return entries.toReversed();
  }
}
