import { createContext } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { CaseRecord } from '../case/case-context';

/** Lets Jira’s own field “Disposition” say these kinds, as the viewer. */
export type WriteField = (
  record: Pick<CaseRecord, 'id' | 'projectId'>,
  field: CaseRecord['dispositionField'],
) => Promise<Wire<null>>;

export const WriteFieldContext = createContext<WriteField>(() =>
  Promise.reject(new Error('The field is written only inside WriteFieldContext')),
);
