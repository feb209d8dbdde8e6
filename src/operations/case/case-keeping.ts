import type { CaseFile } from '../../domain/case-file/case-file';
import { caseRecord } from '../../domain/case-file/case-record';
import type { CaseCommand } from '../../domain/case-file/command';
import type { CaseRefusalReason } from '../../domain/case-file/refusal';
import {
  caseFilePropertyKey,
  caseIn,
  storedCaseOf,
  type StoredCase,
} from '../../domain/case-file/stored';
import type { Keeping } from '../record/keeping';

/** How a case file is kept. */
export const caseKeeping: Keeping<CaseFile, CaseCommand, StoredCase, CaseRefusalReason> = {
  ...caseRecord,
  name: 'case',
  propertyKey: caseFilePropertyKey,
  shownIn: caseIn,
  shownFor: ({ document, seq, head }) => storedCaseOf(document, seq, head),
  propertyOf: (shown) => shown,
};

/**
 * Characters of a case file that what a person writes leaves free: however much that is, its effect can be looked at,
 * judged and contradicted.
 */
export const freeForEffect = 8192;

/** Of these, what a look leaves free for the verdict. */
export const freeForVerdict = 4096;
