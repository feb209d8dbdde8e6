import { createContext } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import type { IssueReference } from '../../../src/domain/id';

/** What is recorded about another case; null where it was not Ratchet that wrote it. */
export interface LinkedFile {
  readonly issue: IssueReference;
  readonly file: CaseFile | null;
}

/** Reads the case files of other issues, as the viewer; those they may not see are left out. */
export type ReadLinkedFiles = (
  issues: readonly IssueReference[],
) => Promise<Wire<readonly LinkedFile[]>>;

export const ReadLinkedFilesContext = createContext<ReadLinkedFiles>(() =>
  Promise.reject(new Error('Other cases are read only inside ReadLinkedFilesContext')),
);
