import { Button } from '../../kit/button';
import { Moment } from '../people/moment';
import { Person } from '../people/person';
import { usePlace } from '../people/place';
import { decided } from './command-words';
import { type PolicyRecord, usePolicy } from './policy-context';
import './policy.css';
import { ShownElsewhere } from './shown-elsewhere';

function chainWords({ chain }: PolicyRecord): string {
  switch (chain.kind) {
    case 'empty':
      return 'Nothing was decided yet: the project goes by what Ratchet begins with. Each decision will stand here with who made it, when and why, and cannot be taken off.';
    case 'sound':
      return chain.length === 1
        ? 'The record is whole: 1 decision.'
        : `The record is whole: ${chain.length} decisions, each sealed to the one before it.`;
    case 'broken':
      return `The record does not fit together at entry ${chain.seq}: it was changed from outside. Tell your Jira admin.`;
  }
}

/** Who decided what about the project, newest first. */
export function Decisions() {
  const room = usePolicy();
  const place = usePlace();
  return (
    <section className="k-stack-tight" aria-labelledby="policy-decisions">
      <h2 id="policy-decisions">Decisions on record</h2>
      <p>{chainWords(room)}</p>
      <ShownElsewhere />
      <ol role="list">
        {room.entries.map(({ seq, actor, at, command }) => {
          const { what, why } = decided(command, place);
          return (
            <li key={seq} className="policy-line">
              <span>
                <strong>
                  <Person id={actor} />
                </strong>{' '}
                {what}.
              </span>
              {why === null ? null : <span>“{why}”</span>}
              <span className="k-small k-subtle">
                <Moment at={at} /> · entry {seq}
              </span>
            </li>
          );
        })}
      </ol>
      {room.more ? (
        <div>
          <Button onClick={room.showOlder}>Show older decisions</Button>
        </div>
      ) : null}
    </section>
  );
}
