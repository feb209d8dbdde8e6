import { commandSentence } from '../../../../src/contract/wording/command';
import { opening } from '../../../../src/contract/wording/quoted';
import { Button } from '../../../kit/button';
import { Notice } from '../../../kit/notice';
import { isFull } from '../room-left';
import { useAnalysis } from '../use-analysis';
import { wordsInFull } from '../words-in-full';

/** What waits because the issue has no room for it, to copy. */
export function RoomNotice() {
  const { saving, waiting, document } = useAnalysis().state;
  if (!isFull(saving)) return null;
  return (
    <Notice announced tone="warning" title="There is no room for more on this issue">
      <p>
        These changes are kept here and are not saved. Shorten a text or remove what is no longer
        needed: they save by themselves once there is room.
      </p>
      <ul className="reference-list">
        {waiting.map((command, index) => (
          <li key={index}>{opening(commandSentence(command, document))}</li>
        ))}
      </ul>
      <div>
        <Button onClick={() => void navigator.clipboard.writeText(wordsInFull(waiting))}>
          Copy them
        </Button>
      </div>
    </Notice>
  );
}
