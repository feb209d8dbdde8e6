import type { Evidence } from '../../../src/domain/causes/evidence';

export type EvidenceKind = Evidence['kind'];

interface Asked {
  readonly label: string;
  readonly hint?: string;
  readonly longest: number;
}

/** What is asked for each kind of evidence; `what` is the thing itself, `note` what it shows. */
export const evidenceKinds: Readonly<
  Record<
    EvidenceKind,
    { readonly label: string; readonly what: Asked | null; readonly note: Asked }
  >
> = {
  observation: {
    label: 'Observation',
    what: null,
    note: { label: 'What was seen', longest: 600 },
  },
  measurement: {
    label: 'Measurement',
    what: { label: 'Value and unit', hint: 'For example 4.2 mm', longest: 60 },
    note: { label: 'What was measured', longest: 300 },
  },
  issue: {
    label: 'Issue',
    what: { label: 'Issue key', hint: 'For example PUMP-12', longest: 300 },
    note: { label: 'What it shows', longest: 300 },
  },
  link: {
    label: 'Link',
    what: { label: 'Address', hint: 'Begins with https://', longest: 1000 },
    note: { label: 'What it shows', longest: 300 },
  },
  page: {
    label: 'Confluence page',
    what: { label: 'Address of the page', hint: 'As copied from the browser', longest: 1000 },
    note: { label: 'What it shows', longest: 300 },
  },
  commit: {
    label: 'Commit',
    what: { label: 'Address of the commit', hint: 'Begins with https://', longest: 1000 },
    note: { label: 'What it shows', longest: 300 },
  },
  attachment: {
    label: 'Attachment',
    what: { label: 'Name of the file', longest: 255 },
    note: { label: 'What it shows', longest: 300 },
  },
  interview: {
    label: 'Interview',
    what: { label: 'Role that was asked', hint: 'The role, never the person', longest: 80 },
    note: { label: 'What was said', longest: 600 },
  },
};
