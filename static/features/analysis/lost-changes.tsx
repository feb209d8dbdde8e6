import { commandSentence } from '../../../src/contract/wording/command';
import { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { doneHere } from './done-here';
import { newId } from '../../kit/new-id';
import { placeNow } from './place-now';
import type { LostChange } from './session-state';
import { useAnalysis } from './use-analysis';
import { wordsInFull } from './words-in-full';

function Lost({ change }: { readonly change: LostChange }) {
  const { state, session, me, give, editable } = useAnalysis();
  const { command } = change;
  const met = { document: state.document, gone: state.news.gone };
  const here = editable
    ? doneHere(command, met, { me, newId: () => CauseId.parse(newId()) })
    : null;
  return (
    <li>
      You {commandSentence(command, state.document)} {placeNow(change, met)}
      {here ? (
        <>
          {' '}
          <Button
            looks="link"
            onClick={() => {
              if (give(here.command)) session.forgetLost(change);
            }}
          >
            {here.label}
          </Button>
        </>
      ) : null}
    </li>
  );
}

/** Changes that met other people's and no longer fitted: shown with what stands there now, and kept to copy. */
export function LostChanges() {
  const { state, session } = useAnalysis();
  const { lost } = state;
  if (lost.length === 0) return null;
  return (
    <Notice announced tone="warning" title="Somebody changed the analysis at the same time">
      <p>These changes of yours no longer fitted and are not on record:</p>
      <ul className="lost-changes">
        {lost.map((change, index) => (
          <Lost key={index} change={change} />
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
