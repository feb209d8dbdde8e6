import { type EvidenceKind, evidenceLabels } from './evidence-labels';

interface Asked {
  readonly label: string;
  readonly hint?: string;
  readonly longest: number;
}

const shows: Asked = { label: 'What it shows', longest: 300 };

/** What is asked for each kind of evidence, in the order in which it is offered; `what` is the thing itself. */
export const evidenceKinds: Readonly<
  Record<EvidenceKind, { readonly what: Asked | 'file' | null; readonly note: Asked }>
> = {
  observation: {
    what: null,
    note: { label: 'What was seen', longest: 600 },
  },
  measurement: {
    what: { label: 'Value and unit', hint: 'For example 4.2 mm', longest: 60 },
    note: { label: 'What was measured', longest: 300 },
  },
  issue: {
    what: { label: 'Issue key', hint: 'For example PUMP-12, or its address', longest: 1000 },
    note: shows,
  },
  page: {
    what: { label: 'Address of the page', hint: 'As copied from the browser', longest: 1000 },
    note: shows,
  },
  commit: {
    what: { label: 'Address of the commit', hint: 'Begins with https://', longest: 1000 },
    note: shows,
  },
  attachment: { what: 'file', note: shows },
  interview: {
    what: { label: 'Role that was asked', hint: 'The role, never the person', longest: 80 },
    note: { label: 'What was said', longest: 600 },
  },
  link: {
    what: { label: 'Address', hint: 'Begins with https://', longest: 1000 },
    note: shows,
  },
};

const offered: readonly EvidenceKind[] = [
  'observation',
  'measurement',
  'issue',
  'page',
  'commit',
  'attachment',
  'interview',
  'link',
];

export const kindOptions = offered.map((value) => ({ value, label: evidenceLabels[value] }));
