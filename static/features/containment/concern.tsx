import type { ContainmentConcern } from '../../../src/domain/case-file/containment-state';
import type { PermanentFix } from '../../../src/domain/case-file/permanent-fix';
import { CalendarDay } from '../people/calendar-day';

interface ConcernProps {
  readonly concern: ContainmentConcern;
  readonly fix: PermanentFix;
}

const sentences: Readonly<Record<Exclude<ContainmentConcern, 'outlivesFix'>, string>> = {
  notVerified: 'Nobody has looked yet whether it holds.',
  verifiedByOwner:
    'Whoever looks after it looked at it themselves. That counts; a colleague’s look says more.',
  liftedBeforeFix:
    'It was lifted before the permanent fix was done. Does something else hold the damage?',
  liftedUnverified:
    'Nobody has said yet that it held. Whoever looked at it then can still put that on record.',
};

/** What is worth a look about a containment, asked kindly. */
export const Concern = ({ concern, fix }: ConcernProps) => (
  <p className="k-small case-concern">
    {concern === 'outlivesFix' ? (
      <>
        The permanent fix is in place
        {fix.kind === 'done' && fix.since ? (
          <>
            {' '}
            since <CalendarDay on={fix.since} />
          </>
        ) : null}
        : is this still needed?
      </>
    ) : (
      sentences[concern]
    )}
  </p>
);
