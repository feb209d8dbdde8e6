import { Button } from '../../../kit/button';
import { Notice } from '../../../kit/notice';
import { useName } from '../../people/people';
import { useAnalysis } from '../use-analysis';
import type { Crossing } from './crossings';

/** Two people wrote in one text at once: whose words stand, and the others to copy or to use. */
function Crossed({ crossing }: { readonly crossing: Crossing }) {
  const { session, give, editable } = useAnalysis();
  const { place, standing, other, by, instead } = crossing;
  const name = useName(by);
  const colleague = by === null ? 'a colleague' : name;
  const isMine = standing === 'mine';
  const settle = () => {
    session.forgetCrossing(crossing);
    // The buttons go: whoever pressed one goes on in the line it was about.
    document.querySelector<HTMLElement>(`[data-cause="${place}"]`)?.focus();
  };
  const told = isMine
    ? `Your words stand, because they came last. ${by === null ? 'Your colleague' : name} had written:`
    : `The words of ${colleague} stand, because they came last. You had written:`;
  return (
    <Notice announced tone="information" title={`You and ${colleague} wrote in the same place`}>
      <p>{told}</p>
      <blockquote className="crossed">{other}</blockquote>
      <div className="k-row">
        <Button onClick={() => void navigator.clipboard.writeText(other)}>
          {isMine ? 'Copy their words' : 'Copy your words'}
        </Button>
        {editable ? (
          <Button
            looks="quiet"
            onClick={() => {
              if (give(instead)) settle();
            }}
          >
            {isMine ? 'Use their words' : 'Use your words'}
          </Button>
        ) : null}
        <Button looks="quiet" onClick={settle}>
          Leave it so
        </Button>
      </div>
    </Notice>
  );
}

/** Where words crossed while this window was open. */
export function CrossedWords() {
  const { crossings } = useAnalysis().state.news;
  return crossings.map((crossing) => <Crossed key={crossing.place} crossing={crossing} />);
}
