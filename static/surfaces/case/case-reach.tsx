import type { ReactNode } from 'react';
import { attachedTo } from '../../bridge/attachments';
import { writeDisposition } from '../../bridge/disposition-field';
import { seeIssue } from '../../bridge/evidence-issues';
import { hasConfluence, seePage } from '../../bridge/evidence-pages';
import { findIssue } from '../../bridge/find-issue';
import { readLinkedFiles } from '../../bridge/linked-files';
import { openIssue } from '../../bridge/page';
import { ReadLinkedFilesContext } from '../../features/containment/read-linked-files';
import { WriteFieldContext } from '../../features/disposition/write-field';
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

/** What the parts of a case can look up beyond it, as the viewer. */
export const CaseReach = ({ children }: { readonly children: ReactNode }) => (
  <EvidenceSourcesContext.Provider value={sources}>
    <WriteFieldContext.Provider value={writeDisposition}>
      <ReadLinkedFilesContext.Provider value={readLinkedFiles}>
        {children}
      </ReadLinkedFilesContext.Provider>
    </WriteFieldContext.Provider>
  </EvidenceSourcesContext.Provider>
);
