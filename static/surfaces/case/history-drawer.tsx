import { useCallback, useState } from 'react';
import { readCaseHistory } from '../../bridge/invoke-case';
import { useCase } from '../../features/case/case-context';
import { ReadHistoryContext } from '../../features/history/history-page';
import { CaseHistory } from './on-demand';

/** What was recorded in this case, read when somebody opens it. */
export function HistoryDrawer() {
  const { record, file } = useCase();
  const { id } = record;
  const [isOpen, setOpen] = useState(false);
  const read = useCallback(
    (before: number | null) => readCaseHistory({ issueId: id, before }),
    // Read anew once something more was recorded.
    [id, file],
  );
  return (
    <details
      className="case-section case-drawer"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>History</h2>
      </summary>
      {isOpen ? (
        <ReadHistoryContext.Provider value={read}>
          <CaseHistory />
        </ReadHistoryContext.Provider>
      ) : null}
    </details>
  );
}
