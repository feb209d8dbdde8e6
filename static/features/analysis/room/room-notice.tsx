import { commandSentence } from '../../../../src/contract/wording/command';
import { opening } from '../../../../src/contract/wording/quoted';
import { nearlyFull } from '../../../../src/domain/causes/room';
import { Button } from '../../../kit/button';
import { Notice } from '../../../kit/notice';
import { isFull } from '../room-left';
import { useAnalysis } from '../use-analysis';
import { wordsInFull } from '../words-in-full';
import { largeParts, percentOf } from './room-words';

/** What waits because the issue has no room for it. */
function Waiting() {
  const { waiting, document } = useAnalysis().state;
  return (
    <>
      <p>
        These changes are kept here and are not saved. They save by themselves once there is room:
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
    </>
  );
}

/** Said once room runs out on the issue: what takes it, and what can be done. */
export function RoomNotice() {
  const { state } = useAnalysis();
  const { document, size, saving } = state;
  if (size < nearlyFull) return null;
  const full = isFull(saving);
  const title = full
    ? 'There is no room for more on this issue'
    : `This analysis fills ${percentOf(size)} % of the room on its issue`;
  return (
    <Notice announced tone={full ? 'warning' : 'information'} title={title}>
      {full ? <Waiting /> : null}
      <p>
        Shorten long texts and notes, or remove what was ruled out: the history keeps what was said.
        Most room is taken by:
      </p>
      <ul className="reference-list">
        {largeParts(document).map(({ node, name, percent }) => (
          <li key={node}>
            {name}: {percent} %
          </li>
        ))}
      </ul>
    </Notice>
  );
}
