import * as z from 'zod/mini';
import { accepted, refused, type Result } from '../result';
import { CauseDocument } from './document';
import { migrate, type Migration } from './migrate';
import { pack } from './packed/pack';
import { PackedDocument } from './packed/packed-document';
import { unpack } from './packed/unpack';
import { StoredCauses } from './stored';

/** Format 1 was the document as the domain has it. What was none then is none now. */
const packed: Migration = (stored) => {
  const document = CauseDocument.safeParse(stored);
  return document.success ? pack(document.data) : {};
};

/** The way from each format to the next: the first leads from format 1 to 2, the newest. */
export const migrations: readonly Migration[] = [packed];

export interface Unreadable {
  readonly reason: 'unreadable';
}

/** Reads an analysis of any format ever stored. */
export function readCauseDocument(raw: unknown): Result<CauseDocument, Unreadable> {
  const newest = PackedDocument.safeParse(migrate(raw, migrations));
  const document = newest.success ? unpack(newest.data) : undefined;
  return document ? accepted(document) : refused({ reason: 'unreadable' });
}

const Property = z.extend(StoredCauses, { document: z.unknown() });

/** Reads the issue property, with an analysis of any format ever stored. */
export function readCauses(raw: unknown): Result<StoredCauses, Unreadable> {
  const property = Property.safeParse(raw);
  if (!property.success) return refused({ reason: 'unreadable' });
  const document = readCauseDocument(property.data.document);
  return document.ok ? accepted({ ...property.data, document: document.value }) : document;
}
