import * as z from 'zod/mini';
import { RowId } from '../id';

export const rowTextLimit = 300;
const answer = z.string().check(z.maxLength(rowTextLimit));

export const rowQuestions = ['what', 'where', 'when', 'extent'] as const;

/**
 * One line of the is / is-not sheet (Kepner–Tregoe, G8D D2): what is seen, where one might expect it but does
 * not see it, what is distinct about the first and what changed there.
 */
export const IsIsNotRow = z.strictObject({
  id: RowId,
  question: z.enum(rowQuestions),
  is: answer,
  isNot: answer,
  distinction: answer,
  change: answer,
});
export type IsIsNotRow = z.infer<typeof IsIsNotRow>;
export type RowField = Exclude<keyof IsIsNotRow, 'id' | 'question'>;

export const rowLimit = 20;

/** Whether a root cause accounts for both sides of a row. */
export const Explanation = z.strictObject({ row: RowId, answer: z.enum(['yes', 'no']) });
export type Explanation = z.infer<typeof Explanation>;
