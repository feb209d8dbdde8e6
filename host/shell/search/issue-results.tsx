import { Loaded } from '../controls/loaded.tsx';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { IssueTable } from './issue-table.tsx';
import { useIssueSearch } from './use-issue-search.ts';

interface IssueResultsProps {
  jql: string;
  /** What to say when nothing is found. */
  whenEmpty: string;
}

export function IssueResults({ jql, whenEmpty }: IssueResultsProps) {
  const { answer, more, showMore } = useIssueSearch(jql);
  return (
    <Loaded answer={answer}>
      {(found) =>
        found.rows.length === 0 ? (
          <p role="status">{whenEmpty}</p>
        ) : (
          <>
            <IssueTable rows={found.rows} severityIds={found.severityIds} />
            <div className="after-table">
              <p role="status" className="quiet">
                {found.nextPageToken === null
                  ? `${found.rows.length} shown, that is all`
                  : `${found.rows.length} shown`}
              </p>
              {found.nextPageToken !== null && (
                <button
                  type="button"
                  className="button"
                  aria-disabled={more.busy}
                  onClick={() => {
                    if (!more.busy) showMore(found);
                  }}
                >
                  Show more
                </button>
              )}
            </div>
            {more.refusal && <RefusalMessage refusal={more.refusal} />}
          </>
        )
      }
    </Loaded>
  );
}
