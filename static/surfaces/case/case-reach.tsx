import type { ReactNode } from 'react';
import { attachedTo } from '../../bridge/attachments';
import { writeDisposition } from '../../bridge/disposition-field';
import { seeIssue } from '../../bridge/evidence-issues';
import { hasConfluence, seePage } from '../../bridge/evidence-pages';
import { findIssue } from '../../bridge/find-issue';
import { readLinkedFiles } from '../../bridge/linked-files';
import { openIssue, refreshIssue } from '../../bridge/page';
import { ReadLinkedFilesContext } from '../../features/containment/read-linked-files';
import { type WriteField, WriteFieldContext } from '../../features/disposition/write-field';
import {
  type EvidenceSources,
  EvidenceSourcesContext,
} from '../../features/evidence/evidence-sources';

const sources: EvidenceSources = {
  site: null,
  findIssue,
  seeIssue,
  seePage,
  hasConfluence,
  attachedTo,
  openIssue,
};

/** The field stands on the page around us as well. */
const writeField: WriteField = async (record, field) => {
  const answer = await writeDisposition(record, field);
  if (answer.ok) refreshIssue();
  return answer;
};

/** What the parts of a case can look up beyond it, as the viewer. */
export const CaseReach = ({ children }: { readonly children: ReactNode }) => (
  <EvidenceSourcesContext.Provider value={sources}>
    <WriteFieldContext.Provider value={writeField}>
      <ReadLinkedFilesContext.Provider value={readLinkedFiles}>
        {children}
      </ReadLinkedFilesContext.Provider>
    </WriteFieldContext.Provider>
  </EvidenceSourcesContext.Provider>
);
