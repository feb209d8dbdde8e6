import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { AccountId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { useDisclosure } from '../../kit/use-disclosure';
import { CaseForm } from '../case/case-form';
import { Person } from '../people/person';
import { PersonField } from '../people/person-field';
import { Refused } from '../refusal/refused';
import { usePolicy } from './policy-context';

const most = 10;

/** Who gets the digest of the whole project. */
export function QualityManagers() {
  const { policy, mayChange, tell } = usePolicy();
  const people = policy.qualityManagers;
  const { isOpen, opener, close } = useDisclosure();
  const [picked, setPicked] = useState<AccountId | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const name = (all: readonly AccountId[]) =>
    tell({ kind: 'nameQualityManagers', people: [...all] });
  const remove = async (person: AccountId) => {
    const answer = await name(people.filter((other) => other !== person));
    setRefusal(answer.ok ? null : answer.refusal);
  };
  const leave = () => {
    setPicked(null);
    close();
  };
  return (
    <section className="k-stack-tight" aria-labelledby="policy-managers">
      <h2 id="policy-managers">Quality managers</h2>
      {people.length === 0 ? (
        <p>
          Nobody is named yet. A quality manager gets one digest a day of what waits in this project
          and is told first when something stays late.
        </p>
      ) : (
        <ul role="list">
          {people.map((person) => (
            <li key={person} className="k-row">
              <Person id={person} />
              {mayChange ? (
                <Button looks="link" onClick={() => void remove(person)}>
                  Remove
                  <span className="k-hidden">
                    {' '}
                    <Person id={person} />
                  </span>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {refusal ? <Refused title="It was not recorded" refusal={refusal} /> : null}
      {mayChange ? (
        <div>
          <Button
            {...opener}
            unavailable={people.length >= most ? `${most} are named: remove somebody first.` : null}
          >
            Name a quality manager
          </Button>
        </div>
      ) : null}
      {isOpen ? (
        <CaseForm
          label="Name a quality manager"
          submit="Name"
          check={() => (picked === null ? { person: 'Choose somebody from the list.' } : {})}
          send={() => name(picked === null ? people : [...people, picked])}
          onDone={leave}
          onLeave={leave}
        >
          {(problemOf) => (
            <PersonField
              label="Person"
              value={picked}
              onPick={setPicked}
              problem={problemOf('person')}
            />
          )}
        </CaseForm>
      ) : null}
    </section>
  );
}
