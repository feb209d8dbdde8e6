import type { DocumentKind } from '../record/document-kind';
import { applyCase } from './apply-case';
import { emptyCaseFile, type CaseFile } from './case-file';
import { CaseCommand } from './command';
import type { CaseRefusalReason } from './refusal';

function readLogged(raw: unknown): CaseCommand | undefined {
  const read = CaseCommand.safeParse(raw);
  return read.success ? read.data : undefined;
}

/** A case file as its log makes it. */
export const caseRecord: DocumentKind<CaseFile, CaseCommand, CaseRefusalReason> = {
  empty: emptyCaseFile,
  apply: applyCase,
  logged: (command) => command,
  readLogged,
};
