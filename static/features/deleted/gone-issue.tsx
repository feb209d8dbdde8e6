import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { Day } from '../people/moment';
import { Person } from '../people/person';
import { Refused } from '../refusal/refused';
import { GoneRecord } from './gone-record';
import type { GoneIssue as Gone, GoneRecord as Recorded, ReadGone } from './ports';

type Reading =
  | { readonly kind: 'closed' | 'reading' }
  | { readonly kind: 'read'; readonly record: Recorded }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** When it went and through whom, as far as Jira told. */
function Notice({ issue: { notice, goneAt } }: { readonly issue: Gone }) {
  if (notice.by === 'search')
    return (
      <>
        Found missing on <Day at={goneAt} />; Jira did not tell who deleted it.
      </>
    );
  return (
    <>
      Deleted on <Day at={notice.at ?? goneAt} />
      {notice.who === null ? (
        '; Jira did not tell by whom.'
      ) : (
        <>
          {' by '}
          <Person id={notice.who} />.
        </>
      )}
    </>
  );
}

interface GoneIssueProps {
  readonly issue: Gone;
  readonly read: ReadGone;
}

/** One issue that is gone: what it was, when it went, and what was on record. */
export function GoneIssue({ issue, read }: GoneIssueProps) {
  const [reading, setReading] = useState<Reading>({ kind: 'closed' });
  const { key, summary, typeName, status } = issue.last;
  const open = async () => {
    setReading({ kind: 'reading' });
    const answer = await read(issue.issue);
    setReading(
      answer.ok
        ? { kind: 'read', record: answer.value }
        : { kind: 'refused', refusal: answer.refusal },
    );
  };
  const isOpen = reading.kind !== 'closed';
  return (
    <li className="k-stack-tight gone-issue">
      <h3 className="gone-name">
        {key ?? 'An issue'} {summary}
      </h3>
      <p className="k-small k-subtle">
        {typeName}, last “{status}”. <Notice issue={issue} />
      </p>
      <div>
        <Button
          aria-expanded={isOpen}
          onClick={() => (isOpen ? setReading({ kind: 'closed' }) : void open())}
        >
          {isOpen ? 'Hide it' : 'Show what was on record'}
        </Button>
      </div>
      {reading.kind === 'reading' ? <Loading label="Reading the record" /> : null}
      {reading.kind === 'read' ? <GoneRecord issue={issue} record={reading.record} /> : null}
      {reading.kind === 'refused' ? (
        <Refused
          title="The record could not be read"
          refusal={reading.refusal}
          onAgain={() => void open()}
        />
      ) : null}
    </li>
  );
}
