import { commandSentence } from '../../../src/contract/wording/command';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { changeRefused } from '../refusal/refusal-words';
import { useAnalysis } from './use-analysis';
import { wordsInFull } from './words-in-full';

/** Changes that met other people's and no longer fitted: shown with the reason, and kept to copy. */
export function LostChanges() {
  const { state, session } = useAnalysis();
  const { lost, document } = state;
  if (lost.length === 0) return null;
  return (
    <Notice announced tone="warning" title="Somebody changed the analysis at the same time">
      <p>These changes of yours no longer fitted and are not on record:</p>
      <ul className="reference-list">
        {lost.map(({ command, reason }, index) => (
          <li key={index}>
            You {commandSentence(command, document)} {changeRefused(reason) ?? 'It no longer fits.'}
          </li>
        ))}
      </ul>
      <div className="k-row">
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(wordsInFull(lost.map(({ command }) => command)))
          }
        >
          Copy them
        </Button>
        <Button looks="quiet" onClick={() => session.forgetLost()}>
          Put them away
        </Button>
      </div>
    </Notice>
  );
}
