import { commandSentence } from '../../../src/contract/wording/command';
import { opening } from '../../../src/contract/wording/quoted';
import { isClosed, reopening } from '../../../src/contract/wording/closed';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { wordsInFull } from './words-in-full';
import { useAnalysis } from './use-analysis';

interface ClosedAnalysisProps {
  readonly issueType: string;
  readonly status: string;
}

/** What the gate let pass stays as it was: it is read, and what somebody still had to save waits. */
export function ClosedAnalysis(closed: ClosedAnalysisProps) {
  const { state } = useAnalysis();
  const { waiting, document } = state;
  return (
    <Notice tone="teaching" title={isClosed(closed)}>
      <p>{reopening}</p>
      {waiting.length > 0 ? (
        <>
          <p>These changes of yours are not on record. They wait here until it is reopened:</p>
          <ul className="reference-list">
            {waiting.map((command, index) => (
              <li key={index}>{opening(commandSentence(command, document))}</li>
            ))}
          </ul>
          <Button onClick={() => void navigator.clipboard.writeText(wordsInFull(waiting))}>
            Copy them
          </Button>
        </>
      ) : null}
    </Notice>
  );
}
