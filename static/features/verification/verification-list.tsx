import { methodWords } from '../../../src/contract/wording/cause-words';
import type { Cause } from '../../../src/domain/causes/cause';
import { verificationsOfText } from '../../../src/domain/causes/verified';
import { Day } from '../people/moment';
import { Person } from '../people/person';

interface VerificationListProps {
  readonly cause: Cause;
  /** What was done and seen as well, not only who found out what. */
  readonly whole: boolean;
}

/** Who tested the cause as it is worded now, how, when, and what came out. Earlier words are in the history. */
export function VerificationList({ cause, whole }: VerificationListProps) {
  const verifications = verificationsOfText(cause);
  if (verifications.length === 0) return null;
  return (
    <ul className="reference-list" aria-label="Verifications">
      {verifications.map(({ by, at, method, result, note }) => (
        <li key={`${by}${at}`}>
          {result === 'passed' ? 'Confirmed' : 'Not confirmed'} by <Person id={by} />,{' '}
          {methodWords[method]}, <Day at={at} />
          {whole ? <blockquote className="k-quote">{note}</blockquote> : null}
        </li>
      ))}
    </ul>
  );
}
