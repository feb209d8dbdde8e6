import type { IssueId, ProjectId } from '../../domain/id';
import type { Projected } from '../../domain/record/compare';
import type { DocumentKind } from '../../domain/record/document-kind';
import { RecordName } from '../../domain/record/entry';
import type { Replayed } from '../../domain/record/replay';

/** What is shown: the document, and the place in the log that made it. */
export interface Stored<Document> extends Projected {
  readonly document: Document;
}

/** What a document is about. Ids survive a move and a new key. */
export type Subject = IssueId | ProjectId;

/** A kind of document that is kept in the log and shown in a property of what it is about. */
export interface Keeping<
  Document,
  Command,
  Shown extends Stored<Document>,
  Reason extends string = string,
> extends DocumentKind<Document, Command, Reason> {
  /** Names its histories, and its refusals. */
  readonly name: 'causes' | 'case' | 'policy';
  readonly propertyKey: string;
  /** The property read: undefined when there is none, null when it is none that fits itself. */
  shownIn(property: unknown): Shown | null | undefined;
  shownFor(state: Replayed<Document>): Shown;
  propertyOf(shown: Shown): unknown;
}

/** The history of a document. */
export const recordOf = ({ name }: { readonly name: string }, subject: Subject): RecordName =>
  RecordName.parse(`${name}:${subject}`);
