import * as z from 'zod/mini';
import { accepted, refused, type Result } from '../result';
import { CauseDocument } from './document';
import { migrate, type Migration } from './migrate';
import { StoredCauses } from './stored';

/**
 * The way from each format to the next: the first leads from format 1 to 2. Format 1 is the newest.
 */
export const migrations: readonly Migration[] = [];

export interface Unreadable {
  readonly reason: 'unreadable';
}

/** Reads an analysis of any format ever stored. */
export function readCauseDocument(raw: unknown): Result<CauseDocument, Unreadable> {
  const document = CauseDocument.safeParse(migrate(raw, migrations));
  return document.success ? accepted(document.data) : refused({ reason: 'unreadable' });
}

const Holding = z.looseObject({ document: z.unknown() });

/** Reads the issue property, with an analysis of any format ever stored. */
export function readCauses(raw: unknown): Result<StoredCauses, Unreadable> {
  const holding = Holding.safeParse(raw);
  if (!holding.success) return refused({ reason: 'unreadable' });
  const document = migrate(holding.data.document, migrations);
  const stored = StoredCauses.safeParse({ ...holding.data, document });
  return stored.success ? accepted(stored.data) : refused({ reason: 'unreadable' });
}
