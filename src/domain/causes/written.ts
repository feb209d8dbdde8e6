import * as z from 'zod/mini';

/** A text somebody must have written something in: blank is no reason, and no answer. */
export const written = (longest: number) => z.string().check(z.regex(/\S/), z.maxLength(longest));
