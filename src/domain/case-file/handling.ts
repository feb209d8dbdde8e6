import type { Giver } from '../record/giver';
import type { Result } from '../result';
import type { CaseFile } from './case-file';
import type { CaseCommand, CaseCommandKind } from './command';
import type { CaseRefusalReason } from './refusal';

export type CaseCommandOf<Kind extends CaseCommandKind> = Extract<CaseCommand, { kind: Kind }>;
export type CaseApplied = Result<CaseFile, { readonly reason: CaseRefusalReason }>;

/** What one kind of command does to a case file. */
export type CaseHandling<Kind extends CaseCommandKind> = (
  file: CaseFile,
  command: CaseCommandOf<Kind>,
  by: Giver,
) => CaseApplied;
