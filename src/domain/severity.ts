import * as z from 'zod/mini';

/** How bad the nonconformance is, or could have been; decides which rules may block. */
export const Severity = z.enum(['minor', 'major', 'critical']);
export type Severity = z.infer<typeof Severity>;
