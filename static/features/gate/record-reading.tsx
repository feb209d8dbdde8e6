import type { ReactNode } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { Loading } from '../../kit/loading';
import { Notice } from '../../kit/notice';
import { Refused } from '../refusal/refused';

type Found<Record> =
  | { readonly kind: 'record'; readonly record: Record }
  | { readonly kind: 'otherType'; readonly issueType: string }
  | { readonly kind: 'notSetUp' };

interface RecordReadingProps<Record> {
  readonly reading:
    | { readonly kind: 'reading' }
    | { readonly kind: 'noIssue' }
    | { readonly kind: 'refused'; readonly refusal: Refusal }
    | { readonly kind: 'read'; readonly found: Found<Record> };
  readonly onAgain: () => void;
  readonly children: (record: Record) => ReactNode;
}

/** What a surface shows while, and in place of, a nonconformance or CAPA. */
export function RecordReading<Record>({ reading, onAgain, children }: RecordReadingProps<Record>) {
  if (reading.kind === 'reading') return <Loading label="Reading the issue" />;
  if (reading.kind === 'refused') {
    return (
      <Refused title="The issue could not be read" refusal={reading.refusal} onAgain={onAgain} />
    );
  }
  if (reading.kind === 'noIssue') {
    return <Notice tone="teaching" title="This view belongs on an issue" />;
  }
  const { found } = reading;
  switch (found.kind) {
    case 'record':
      return <>{children(found.record)}</>;
    case 'notSetUp':
      return (
        <Notice tone="teaching" title="This project is not set up for quality work yet">
          <p>
            A Jira admin can set it up under Apps, Ratchet. It then has work types for
            nonconformances and CAPAs, and this view shows what each of them still needs.
          </p>
        </Notice>
      );
    case 'otherType':
      return (
        <Notice tone="teaching" title="Nothing to keep here">
          <p>
            On a nonconformance or a CAPA this view shows what it is, whose move it is and what its
            next step still needs. This is a {found.issueType}. If it is about something that does
            not meet a requirement, create a nonconformance and link the two.
          </p>
        </Notice>
      );
  }
}
