import { attachedTo } from '../../bridge/attachments';
import { seeIssue } from '../../bridge/evidence-issues';
import { hasConfluence, seePage } from '../../bridge/evidence-pages';
import { findIssue } from '../../bridge/find-issue';
import { openIssue } from '../../bridge/page';
import type { EvidenceSources } from '../../features/evidence/evidence-sources';

/** Where evidence is looked up on that site: Jira and Confluence, as the viewer. */
export const evidenceSourcesFor = (site: string | null): EvidenceSources => ({
  site,
  findIssue,
  seeIssue,
  seePage,
  hasConfluence,
  attachedTo,
  openIssue,
});
