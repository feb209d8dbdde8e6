import { useEffect, useState } from 'react';
import type { AnalysisRecord } from '../../bridge/analysis-record';
import type { Session } from '../../features/analysis/session-state';
import type { AccountId } from '../../../src/domain/id';
import { openAnalysis } from './open-analysis';

/** The session of this issue, kept up with what is read from it later; null until it is open. */
export function useSession(record: AnalysisRecord, me: AccountId): Session | null {
  const [session, setSession] = useState<Session | null>(null);
  const [opened] = useState(() => openAnalysis(record, me));
  useEffect(() => void opened.then(setSession), [opened]);

  useEffect(() => {
    if (!session) return;
    if (record.causes.kind === 'stored') session.read(record.causes.stored);
    if (record.causes.kind === 'foreign') session.foundForeign();
  }, [session, record]);

  useEffect(() => {
    if (!session) return;
    const save = () => void session.flush();
    const hold = (event: BeforeUnloadEvent) => {
      const { unsaved, outlivesWindow } = session.state();
      if (unsaved > 0 && !outlivesWindow) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    window.addEventListener('online', save);
    const leave = () => {
      session.dropBlank();
      save();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('beforeunload', hold);
      window.removeEventListener('online', save);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', save);
    };
  }, [session]);
  return session;
}
