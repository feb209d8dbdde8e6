import type { Cause, Verification } from '../../../src/domain/causes/cause';
import { textDigest } from '../../../src/domain/causes/verified';
import { Moment } from '../people/moment';
import { Person } from '../people/person';

const methods: Readonly<Record<Verification['method'], string>> = {
  reproduction: 'made the problem come and go',
  measurement: 'measured',
  observation: 'observed',
};

/** Who tested the cause, and what came out; tests of earlier words say so. */
export function VerificationList({ cause }: { readonly cause: Cause }) {
  if (cause.verifications.length === 0) return null;
  const current = textDigest(cause.text);
  return (
    <ul className="reference-list" aria-label="Verifications">
      {cause.verifications.map((verification) => (
        <li key={`${verification.by}${verification.at}`}>
          <span className="k-subtle">
            <Person id={verification.by} /> {methods[verification.method]},{' '}
            <Moment at={verification.at} />
            {verification.textDigest === current ? '' : ' (of earlier words)'}:
          </span>{' '}
          {verification.result === 'passed' ? 'confirmed' : 'not confirmed'} – {verification.note}
        </li>
      ))}
    </ul>
  );
}
