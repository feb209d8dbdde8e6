import { useState } from 'react';
import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Moment } from '../controls/moment.tsx';
import { readHistory } from '../jira/history.ts';
import { HistoryChange } from './history-change.tsx';
import { useOpenIssue } from './open-issue.ts';

/** Folded, and read only once it is opened. */
export function History() {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="history">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2 id="history">History</h2>
        </summary>
        {open && <HistoryEntries />}
      </details>
    </section>
  );
}

function HistoryEntries() {
  const { issue } = useOpenIssue();
  const [answer] = useAnswer(
    `history ${issue.key}`,
    () => readHistory(issue.key),
    issue.fields.updated,
  );
  return (
    <Loaded answer={answer}>
      {(entries) =>
        entries.length === 0 ? (
          <p className="quiet">Nothing has been changed since it was created.</p>
        ) : (
          <ol className="plain history">
            {entries.map(({ id, author, created, items }) => (
              <li key={id}>
                <p className="quiet">
                  <strong>{author?.displayName ?? 'The app'}</strong> · <Moment iso={created} />
                </p>
                <ul>
                  {items.map((item) => (
                    <HistoryChange key={`${item.field} ${item.before} ${item.after}`} item={item} />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
