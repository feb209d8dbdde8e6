import { amountWords, eventWords } from '../../../src/contract/wording/case/amounts';
import type { Criterion } from '../../../src/domain/case-file/effectiveness';
import { CalendarDay } from '../people/calendar-day';
import { Day } from '../people/moment';
import { Person } from '../people/person';

function aimOf({ measure, target, window }: Criterion): string {
  const most = target === 0 ? 'None' : `At most ${target}`;
  if (measure.kind === 'challenge') return `${most} of ${measure.trials} trials may fail`;
  return `${most} in ${window ? amountWords(window) : 'the window'}`;
}

/** What would prove that it worked, as it stands on record. */
export function CriterionFacts({ criterion }: { readonly criterion: Criterion }) {
  const { measure, baseline, judge, reason, by, at } = criterion;
  return (
    <div className="k-stack-tight">
      <p>
        <strong>{aimOf(criterion)}</strong>: {measure.what}
      </p>
      {baseline ? (
        <p className="k-small">
          Before: {eventWords(baseline.events)} in {amountWords(baseline.exposure)}
          {baseline.from && baseline.to ? (
            <>
              {' '}
              (<CalendarDay on={baseline.from} /> until <CalendarDay on={baseline.to} />)
            </>
          ) : null}
          .
        </p>
      ) : null}
      <p className="k-small k-subtle">
        <Person id={judge} /> judges. Set by <Person id={by} /> on <Day at={at} />
        {reason ? `: “${reason}”` : '.'}
      </p>
      {measure.kind === 'count' ? (
        <details className="k-small">
          <summary>The query</summary>
          <code className="effect-query">{measure.jql}</code>
          <p className="k-subtle">
            {measure.where === 'project' ? 'In this project' : 'Everywhere the judge may look'}, by
            the day it was {measure.by === 'created' ? 'reported' : 'detected'}.
          </p>
        </details>
      ) : null}
    </div>
  );
}
