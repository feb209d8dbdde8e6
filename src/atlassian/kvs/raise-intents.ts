import * as z from 'zod/mini';
import { Instant } from '../../domain/calendar';
import { IssueReference } from '../../domain/id';
import type { RaiseIntents } from '../../operations/ports';
import { find, forget, keep, keepFirst } from './value';

const begun = { token: z.string(), startedAt: Instant };

const Intent = z.discriminatedUnion('step', [
  z.object({ ...begun, step: z.literal('creating') }),
  z.object({ ...begun, step: z.enum(['created', 'done']), capa: IssueReference }),
]);

/** How far the raising of each CAPA came. */
export const raiseIntents: RaiseIntents = {
  claim: keepFirst,
  find: (key) => find(Intent, key),
  advance: keep,
  release: forget,
};
