import { eventWords } from '../../../src/contract/wording/case/amounts';
import { Button } from '../../kit/button';
import { DayField } from '../../kit/day-field';
import { Loading } from '../../kit/loading';
import { CalendarDay } from '../people/calendar-day';
import { Refused } from '../refusal/refused';
import { CountedIssues } from './counted-issues';
import { type CountedBefore, countFor } from './counted-before';
import type { DraftFields } from './draft-fields';
import type { Counting } from './use-counted-before';

interface BaselineFieldsProps extends DraftFields {
  readonly before: CountedBefore | null;
  readonly counting: Counting;
  readonly onCount: () => void;
}

/** How it was before: counted from Jira's own data, with the issues that were counted. */
export function BaselineFields(props: BaselineFieldsProps) {
  const { draft, put, problemOf, before, counting, onCount } = props;
  const found = countFor(draft, before);
  const problem = problemOf('count');
  return (
    <fieldset className="k-stack-tight effect-part">
      <legend>How it was before</legend>
      <div className="case-side-by-side">
        <DayField label="From" value={draft.from} onChange={(from) => put({ from })} />
        <DayField
          label="Until (not counted)"
          value={draft.to}
          onChange={(to) => put({ to })}
          problem={problemOf('to')}
        />
      </div>
      {counting.kind === 'underWay' ? <Loading label="Counting" /> : null}
      {counting.kind === 'refused' && !found ? (
        <Refused title="It could not be counted" refusal={counting.refusal} />
      ) : null}
      {found ? (
        <>
          <p>
            <strong>{eventWords(found.counted.events)}</strong> from{' '}
            <CalendarDay on={found.asked.from} /> until <CalendarDay on={found.asked.to} />.
          </p>
          <CountedIssues keys={found.counted.issues} events={found.counted.events} />
          {found.counted.since === found.asked.from ? (
            <p className="k-small k-subtle">
              Counted from the first issue of this project: before it there was nothing to count.
            </p>
          ) : null}
        </>
      ) : counting.kind === 'underWay' ? null : (
        <div>
          <Button onClick={onCount} aria-invalid={problem ? true : undefined}>
            Count how it was
          </Button>
          {problem ? <p className="k-problem">{problem}</p> : null}
        </div>
      )}
    </fieldset>
  );
}
