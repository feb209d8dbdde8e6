import { useEffect, useState } from 'react';
import type { Refusal, Wire } from '../../../src/contract/wire';
import type { AccountId } from '../../../src/domain/id';
import { Loading } from '../../kit/loading';
import { Notice } from '../../kit/notice';
import { Refused } from '../refusal/refused';

/** Of whom Jira says that they may delete issues here, and by which roles and groups. */
export interface MayDelete {
  readonly people: readonly { readonly id: AccountId; readonly name: string }[];
  readonly through: readonly string[];
}

interface WhoMayDeleteProps {
  readonly read: () => Promise<Wire<MayDelete>>;
}

const notTold = new Set<Refusal['code']>(['forbidden', 'notFound', 'unauthenticated']);

function Found({ people, through }: MayDelete) {
  return (
    <>
      {through.length > 0 ? <p>It is given to: {through.join(', ')}.</p> : null}
      {people.length > 0 ? (
        <ul role="list" className="k-stack-tight">
          {people.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      ) : (
        <p>Jira names nobody. That is how it should be for records that must last.</p>
      )}
      <p className="k-small k-subtle">
        A Jira admin changes this in Project settings → Permissions → Delete issues. Jira looks
        through the first 1,000 people of a site.
      </p>
    </>
  );
}

/** Who may make a quality record disappear, because Jira lets them, and what is left of it then. */
export function WhoMayDelete({ read }: WhoMayDeleteProps) {
  const [answer, setAnswer] = useState<Wire<MayDelete> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    void read().then((told) => {
      if (current) setAnswer(told);
    });
    return () => {
      current = false;
    };
  }, [read, attempt]);
  return (
    <section className="k-stack-tight" aria-labelledby="who-may-delete">
      <h2 id="who-may-delete">Who may delete issues here</h2>
      <p>
        Jira lets people with “Delete issues” remove a nonconformance or a CAPA for good; no app can
        forbid it. Ratchet then keeps a tombstone in its log: what the record said last and when it
        went. Records are best kept by giving this permission to as few people as possible.
      </p>
      {answer === null ? <Loading label="Asking Jira" /> : null}
      {answer?.ok === true ? <Found {...answer.value} /> : null}
      {answer?.ok === false && notTold.has(answer.refusal.code) ? (
        <Notice tone="information" title="Jira tells this to project admins only">
          <p>
            Ask somebody who administers this project to look here: you find them under Project
            settings → People.
          </p>
        </Notice>
      ) : null}
      {answer?.ok === false && !notTold.has(answer.refusal.code) ? (
        <Refused
          title="Jira did not say"
          refusal={answer.refusal}
          onAgain={() => {
            setAnswer(null);
            setAttempt((tries) => tries + 1);
          }}
        />
      ) : null}
    </section>
  );
}
