import * as z from 'zod/mini';
import { Day } from '../../domain/calendar';
import type { ProjectId } from '../../domain/id';
import type { DigestProgresses } from '../../operations/ports/reminders';
import { find, keep } from './value';

const Progress = z.discriminatedUnion('step', [
  z.object({ day: Day, step: z.literal('collecting'), from: z.nullable(z.string()) }),
  z.object({ day: Day, step: z.enum(['telling', 'done']) }),
]);

const keyOf = (project: ProjectId): string => `reminders:progress:${project}`;

/** How far each project's digest of the day has come. */
export const digestProgresses: DigestProgresses = {
  find: (project) => find(Progress, keyOf(project)),
  save: (project, progress) => keep(keyOf(project), progress),
};
