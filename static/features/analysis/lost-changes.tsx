import { commandSentence } from '../../../src/contract/wording/command';
import { refusalSentence } from '../../../src/contract/wording/refusal';
import { CommandRefusalReason } from '../../../src/domain/causes/command-refusal';
import * as z from 'zod/mini';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import type { LostChange } from './session-state';
import { useAnalysis } from './use-analysis';

function why(reason: string): string {
  const known = z.safeParse(CommandRefusalReason, reason);
  return known.success ? refusalSentence({ reason: known.data }) : 'It no longer fits.';
}

const inFull = (lost: readonly LostChange[]): string =>
  lost.map(({ command }) => JSON.stringify(command)).join('\n');

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
            You {commandSentence(command, document)} {why(reason)}
          </li>
        ))}
      </ul>
      <div className="k-row">
        <Button onClick={() => void navigator.clipboard.writeText(inFull(lost))}>Copy them</Button>
        <Button looks="quiet" onClick={() => session.forgetLost()}>
          Put them away
        </Button>
      </div>
    </Notice>
  );
}
