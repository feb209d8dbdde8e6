import type { Evidence } from '../../../src/domain/causes/evidence';

export type EvidenceKind = Evidence['kind'];

/** What each kind of evidence is called. */
export const evidenceLabels: Readonly<Record<EvidenceKind, string>> = {
  observation: 'Observation',
  measurement: 'Measurement',
  issue: 'Issue',
  page: 'Confluence page',
  commit: 'Commit',
  attachment: 'Attachment',
  interview: 'Interview',
  link: 'Link',
};
