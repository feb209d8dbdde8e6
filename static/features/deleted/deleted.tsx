import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { Refused } from '../refusal/refused';
import './deleted.css';
import { GoneIssue } from './gone-issue';
import type { GonePage, ListGone, ReadGone } from './ports';

interface DeletedProps {
  readonly list: ListGone;
  readonly read: ReadGone;
}

const together = (earlier: GonePage | null, page: GonePage): GonePage => ({
  ...page,
  issues: [...(earlier?.issues ?? []), ...page.issues],
  restricted: (earlier?.restricted ?? 0) + page.restricted,
});

const restrictedWords = (count: number): string =>
  count === 1
    ? '1 more is not shown: not everybody here could see it.'
    : `${count} more are not shown: not everybody here could see them.`;

function Found({ page, read }: { readonly page: GonePage; readonly read: ReadGone }) {
  const { issues, restricted } = page;
  return (
    <>
      {issues.length === 0 && restricted === 0 ? (
        <p>
          Nothing was deleted here since Ratchet keeps records. Should it happen, the issue’s last
          state, its analysis and its history stay and are listed here.
        </p>
      ) : null}
      <ul role="list" className="k-stack">
        {issues.map((issue) => (
          <GoneIssue key={issue.issue} issue={issue} read={read} />
        ))}
      </ul>
      {restricted > 0 ? <p>{restrictedWords(restricted)}</p> : null}
    </>
  );
}

/** The quality issues of a project that are gone, with what is left of each. */
export function Deleted({ list, read }: DeletedProps) {
  const [page, setPage] = useState<GonePage | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [reading, setReading] = useState(true);
  const readOn = useCallback(
    async (earlier: GonePage | null) => {
      setReading(true);
      setRefusal(null);
      const answer = await list(earlier?.next ?? null);
      setReading(false);
      if (answer.ok) setPage(together(earlier, answer.value));
      else setRefusal(answer.refusal);
    },
    [list],
  );
  useEffect(() => void readOn(null), [readOn]);
  return (
    <section className="k-stack" aria-labelledby="deleted-issues">
      <h2 id="deleted-issues">Deleted quality issues</h2>
      <p>
        What was on record stays on record. An issue that is deleted leaves a tombstone here within
        minutes, or within a day where Jira did not say so.
      </p>
      {page ? <Found page={page} read={read} /> : null}
      {refusal ? (
        <Refused
          title="The list could not be read"
          refusal={refusal}
          onAgain={() => void readOn(page)}
        />
      ) : null}
      {reading ? <Loading label="Reading the list" /> : null}
      {page?.next && !reading ? (
        <div>
          <Button onClick={() => void readOn(page)}>Show older ones</Button>
        </div>
      ) : null}
    </section>
  );
}
