import type { GateException } from '../../../src/domain/gate/policy';
import { CalendarDay } from '../people/calendar-day';
import { Day } from '../people/moment';
import { Person } from '../people/person';
import { madeWords } from './level-words';

/** Who made a rule easier or stricter, when, why, and until when. */
export const ExceptionLine = ({ exception }: { readonly exception: GateException }) => (
  <div className="policy-exception">
    <span>
      Exception: it {madeWords[exception.level]}
      {exception.until ? (
        <>
          {' '}
          until <CalendarDay on={exception.until} />
        </>
      ) : (
        ' until somebody ends it'
      )}
      .
    </span>{' '}
    <span>“{exception.reason}”</span>{' '}
    <span className="k-small k-subtle">
      <Person id={exception.by} />, <Day at={exception.at} />
    </span>
  </div>
);
