import * as z from 'zod/mini';
import { Instant } from './calendar';

/** A moment as Jira writes it: `2026-03-02T09:30:00.000+0100`, or milliseconds since 1970. */
export const JiraMoment = z.pipe(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((written) => {
      const moment = new Date(written);
      return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
    }),
  ),
  Instant,
);
