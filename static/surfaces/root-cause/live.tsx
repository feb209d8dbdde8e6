import { useCallback, useRef } from 'react';
import { readAnalysis } from '../../bridge/analysis-on-issue';
import { onSaved, tellSaved } from '../../bridge/events';
import { Arrived } from '../../features/analysis/live/arrived';
import { CrossedWords } from '../../features/analysis/live/crossed-words';
import { useLive } from '../../features/analysis/live/use-live';
import { LostChanges } from '../../features/analysis/lost-changes';
import { RoomLine } from '../../features/analysis/room/room-line';
import { RoomNotice } from '../../features/analysis/room/room-notice';
import { useAnalysis } from '../../features/analysis/use-analysis';

/** Takes in what others save, says whose change came in last, and what met one's own. */
export function Live() {
  const { session, issueId } = useAnalysis();
  const last = useRef('');
  const look = useCallback(async () => {
    const answer = await readAnalysis(issueId);
    if (!answer.ok) return answer.refusal;
    const { letters, found } = answer.value;
    // While a save is under way nothing is taken in: its own answer comes first.
    if (letters === last.current || session.state().saving.kind === 'saving') return 'same';
    last.current = letters;
    const causes = found();
    if (causes.kind === 'foreign') session.foundForeign();
    if (causes.kind !== 'stored' || !session.read(causes.stored)) return 'same';
    // The frame beside this one shows the same analysis.
    tellSaved(issueId);
    return 'new';
  }, [session, issueId]);
  useLive(look, onSaved);
  return (
    <>
      <Arrived />
      <RoomLine />
      <LostChanges />
    </>
  );
}

/** What is told beneath the views, so that their lines stay where they are. */
export const Told = () => (
  <>
    <CrossedWords />
    <RoomNotice />
  </>
);
