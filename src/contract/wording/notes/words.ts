import type { CauseDocument } from '../../../domain/causes/document';
import type { Finding } from '../../../domain/causes/rules/rule';

/** A finding beside its node: what to ask oneself, why it matters, how it could read. */
export interface Note {
  readonly question: string;
  readonly reason: string;
  readonly example: string;
}

export type NoteWords = (finding: Finding, document: CauseDocument) => Note;
