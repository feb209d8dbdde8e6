import type { HistoryPage } from '../../../src/contract/history';
import { opening } from '../../../src/contract/wording/quoted';
import { Time } from '../people/moment';
import { Person } from '../people/person';
import { usePlace } from '../people/place';
import { historyDays } from './history-days';
import './history.css';

interface HistoryListProps {
  readonly entries: HistoryPage['entries'];
  /** What an entry says was done, beneath the name of who did it. */
  readonly words: (command: unknown) => string;
}

/** Day by day, who did what. Browsers take lists without markers for no lists unless they are told. */
export function HistoryList({ entries, words }: HistoryListProps) {
  const days = historyDays(entries, usePlace());
  return (
    <>
      {days.map(({ name, sittings }) => (
        <section key={name} className="k-stack-tight" aria-label={name}>
          <h2 className="history-day">{name}</h2>
          <ol role="list" className="history">
            {sittings.map(({ actor, at, entries: made }) => (
              <li key={made[0]?.seq}>
                <span className="k-subtle">
                  <Time at={at} />
                </span>
                <div>
                  <strong>
                    <Person id={actor} />
                  </strong>
                  <ul role="list">
                    {made.map(({ seq, command }) => (
                      <li key={seq} className="history-entry">
                        <span>{opening(words(command))}</span>
                        <span className="k-small k-subtle history-number">
                          <span className="k-hidden">Entry </span>
                          {seq}
                        </span>
                      </li>
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
