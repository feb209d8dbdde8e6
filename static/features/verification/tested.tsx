import type { ReactNode } from 'react';
import type { Verification } from '../../../src/domain/causes/cause';
import { Day } from '../people/moment';
import { Person } from '../people/person';

const methods: Readonly<Record<Verification['method'], string>> = {
  reproduction: 'who made the problem come and go',
  measurement: 'who measured it',
  observation: 'who observed it',
};

interface TestedProps {
  readonly verification: Verification;
  /** What was done and seen as well. */
  readonly whole: boolean;
  /** What else there is to say of it. */
  readonly children?: ReactNode;
}

/** Who put a cause to the test, how, when, and what came out. */
export function Tested({ verification, whole, children }: TestedProps) {
  const { by, at, method, result, note } = verification;
  return (
    <li>
      {result === 'passed' ? 'Confirmed' : 'Not confirmed'} by <Person id={by} />, {methods[method]}
      , <Day at={at} />
      {children}
      {whole ? <blockquote className="k-quote">{note}</blockquote> : null}
    </li>
  );
}
