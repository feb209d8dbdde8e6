import { useState } from 'react';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { useSite } from '../site/site-context.tsx';
import { ClockControl } from './clock-control.tsx';
import { InvocationRow } from './invocation-row.tsx';
import { Ledger } from './ledger.tsx';
import { Schedules } from './schedules.tsx';
import { useInvocations } from './use-invocations.ts';

/** What the app's functions do on the server, as it happens. */
export function InvocationsDrawer({ onClose }: { onClose: () => void }) {
  const { site } = useSite();
  const [moves, setMoves] = useState(0);
  const { invocations, ledger, refusal } = useInvocations();
  const nameOf = (accountId: string | null) =>
    site.people.find((person) => person.accountId === accountId)?.displayName ?? 'the app';

  return (
    <aside className="drawer" aria-labelledby="invocations">
      <div className="dialog-head">
        <h2 id="invocations">Invocations</h2>
        <button
          type="button"
          className="button subtle icon"
          aria-label="Close invocations"
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </div>
      {ledger && <Ledger ledger={ledger} />}
      <details className="passing-time">
        <summary>Schedules and the site’s clock</summary>
        <Schedules asOf={`${moves}`} />
        <ClockControl onMoved={() => setMoves((made) => made + 1)} />
      </details>
      {refusal && <RefusalMessage refusal={refusal} />}
      {invocations.length === 0 ? (
        <p className="quiet">
          Nothing has run yet. Each call of a function shows here with what it asked of Jira.
        </p>
      ) : (
        <ol className="plain invocations">
          {invocations.map((invocation) => (
            <li key={invocation.id}>
              <InvocationRow invocation={invocation} who={nameOf(invocation.user)} />
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}
