import type { Cause } from '../../../src/domain/causes/cause';
import { textDigest } from '../../../src/domain/causes/verified';
import { EarlierTests } from './earlier-tests';
import { Tested } from './tested';

interface VerificationListProps {
  readonly cause: Cause;
  /** What was done and seen as well, not only who found out what; and the tests of earlier words. */
  readonly whole: boolean;
}

/** Who tested the cause as it is worded now; what was said of earlier words is folded away beneath. */
export function VerificationList({ cause, whole }: VerificationListProps) {
  if (cause.verifications.length === 0) return null;
  const digest = textDigest(cause.text);
  const ofText = cause.verifications.filter((verification) => verification.textDigest === digest);
  const earlier = cause.verifications.filter((verification) => verification.textDigest !== digest);
  return (
    <>
      {ofText.length > 0 ? (
        <ul className="reference-list" aria-label="Verifications">
          {ofText.map((verification) => (
            <Tested
              key={`${verification.by}${verification.at}`}
              verification={verification}
              whole={whole}
            >
              {verification.revision === undefined ? '' : `, in revision ${verification.revision}`}
            </Tested>
          ))}
        </ul>
      ) : null}
      {whole && earlier.length > 0 ? <EarlierTests verifications={earlier} /> : null}
    </>
  );
}
