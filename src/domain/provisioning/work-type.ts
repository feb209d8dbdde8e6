import * as z from 'zod/mini';

/** The four kinds of quality record that Ratchet brings to a project. */
export const WorkType = z.enum(['nonconformance', 'capa', 'improvement', 'audit']);
export type WorkType = z.infer<typeof WorkType>;

export const workTypes: readonly WorkType[] = WorkType.options;
