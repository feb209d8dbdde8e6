import * as z from 'zod/mini';
import { Instant } from '../../domain/calendar';
import { IssueId } from '../../domain/id';
import type { SweepPlaces } from '../../operations/ports/deletion';
import { find, keep } from './value';

const Place = z.object({
  begunAt: Instant,
  at: z.nullable(z.object({ name: z.enum(['causes', 'case']), after: z.nullable(IssueId) })),
});

const key = 'deletion:sweep';

export const sweepPlaces: SweepPlaces = {
  find: () => find(Place, key),
  save: (place) => keep(key, place),
};
