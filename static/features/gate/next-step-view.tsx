import type { AccountId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Person } from '../people/person';
import type { Missing, NextStep } from './next-step';
import { type Move, whoseMove } from './whose-move';

function MoveInWords({ move }: { readonly move: Move }) {
  switch (move.kind) {
    case 'colleague':
      return (
        <>
          a colleague who did not write the cause
          {move.then ? (
            <>
              ; then <Person id={move.then} />
            </>
          ) : null}
        </>
      );
    case 'judge':
      return (
        <>
          <Person id={move.person} />, who judges the effect
        </>
      );
    case 'assignee':
      return <Person id={move.person} />;
    case 'nobody':
      return <>nobody’s yet – assign the issue</>;
  }
}

interface Showing {
  readonly onShow: (place: NonNullable<Missing['place']>) => void;
}

const MissingList = ({ missing, onShow }: Showing & { readonly missing: readonly Missing[] }) => (
  <ul className="missing">
    {missing.map(({ sentence, place }) => (
      <li key={sentence}>
        {sentence}{' '}
        {place ? (
          <Button looks="link" aria-label={`Go there: ${sentence}`} onClick={() => onShow(place)}>
            Go there
          </Button>
        ) : null}
      </li>
    ))}
  </ul>
);

interface NextStepViewProps extends Showing {
  readonly step: NextStep;
  readonly assignee: AccountId | null;
}

/** The next step, whose move it is, and what is missing for it. */
export function NextStepView({ step, assignee, onShow }: NextStepViewProps) {
  const { name, gate, missing, advice } = step;
  return (
    <section className="k-stack-tight" aria-label="Next step">
      <h2>Next: {name}</h2>
      <p className="k-subtle">
        Whose move: <MoveInWords move={whoseMove(gate, assignee, step.judge)} />
      </p>
      {missing.length === 0 ? <p>Nothing stands in the way.</p> : <p>Before that:</p>}
      <MissingList missing={missing} onShow={onShow} />
      {advice.length > 0 ? (
        <details className="k-small">
          <summary>Asked as well, and holding nothing back ({advice.length})</summary>
          <MissingList missing={advice} onShow={onShow} />
        </details>
      ) : null}
    </section>
  );
}
