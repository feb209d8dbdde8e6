import { Button } from '../../kit/button';
import { savingWords } from './saving-words';
import { useAnalysis } from './use-analysis';

/** How it stands with saving, and the way back. */
export function AnalysisBar() {
  const { state, session, editable, said, undo, redo } = useAnalysis();
  const { kind } = state.saving;
  const troubled = kind === 'waiting' || kind === 'stopped';
  return (
    <div className="analysis-bar" data-outline>
      <span role="status" className={troubled ? undefined : 'k-subtle'} data-saving={kind}>
        {editable || state.unsaved > 0 ? savingWords(state) : 'You can read this analysis'}
      </span>
      {troubled ? (
        <Button looks="quiet" onClick={() => void session.flush()}>
          Try now
        </Button>
      ) : null}
      {editable ? (
        <>
          <Button
            looks="quiet"
            unavailable={state.canUndo ? null : 'Nothing to undo'}
            onClick={undo}
          >
            Undo
          </Button>
          <Button
            looks="quiet"
            unavailable={state.canRedo ? null : 'Nothing to redo'}
            onClick={redo}
          >
            Redo
          </Button>
        </>
      ) : null}
      <span role="status" className="analysis-said k-small">
        {said}
      </span>
    </div>
  );
}
