import { causesRecord } from '../../domain/causes/causes-record';
import type { CauseCommand } from '../../domain/causes/command';
import type { CommandRefusalReason } from '../../domain/causes/command-refusal';
import type { CauseDocument } from '../../domain/causes/document';
import { causesPropertyKey, type StoredCauses } from '../../domain/causes/stored';
import { storedIn } from '../../domain/causes/stored-in';
import { propertyOf, storedOf } from '../../domain/causes/stored-of';
import type { Keeping } from '../record/keeping';

/** How an analysis is kept. */
export const causesKeeping: Keeping<
  CauseDocument,
  CauseCommand,
  StoredCauses,
  CommandRefusalReason
> = {
  ...causesRecord,
  name: 'causes',
  propertyKey: causesPropertyKey,
  shownIn: storedIn,
  shownFor: ({ document, seq, head }) => storedOf(document, seq, head),
  propertyOf,
};
