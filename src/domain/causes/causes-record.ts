import type { DocumentKind } from '../record/document-kind';
import { apply } from './apply';
import type { CauseCommand } from './command';
import type { CommandRefusalReason } from './command-refusal';
import { emptyCauseDocument, type CauseDocument } from './document';
import { logged, readLogged } from './packed/logged';

/** An analysis as its log makes it. */
export const causesRecord: DocumentKind<CauseDocument, CauseCommand, CommandRefusalReason> = {
  empty: emptyCauseDocument,
  apply,
  logged,
  readLogged,
};
