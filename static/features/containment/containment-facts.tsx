import type { ContainmentState } from '../../../src/domain/case-file/containment-state';
import type { PermanentFix } from '../../../src/domain/case-file/permanent-fix';
import { Lozenge } from '../../kit/lozenge';
import { IssueMention } from '../case/issue-mention';
import { CalendarDay } from '../people/calendar-day';
import { Day } from '../people/moment';
import { Person } from '../people/person';
import { Concern } from './concern';

interface ContainmentFactsProps {
  readonly state: ContainmentState;
  readonly fix: PermanentFix;
}

const phases = {
  planned: { tone: 'neutral', label: 'Planned' },
  inForce: { tone: 'brand', label: 'In force' },
  lifted: { tone: 'neutral', label: 'Lifted' },
} as const;

/** A containment with all that is on record about it, and what is worth a look. */
export function ContainmentFacts({ state, fix }: ContainmentFactsProps) {
  const { containment, phase, concerns } = state;
  const { what, owner, from, issue, verified, lifted } = containment;
  return (
    <>
      <div className="case-list-head">
        <strong>{what}</strong>
        <Lozenge tone={phases[phase].tone}>{phases[phase].label}</Lozenge>
      </div>
      <p className="k-small k-subtle">
        <Person id={owner} /> looks after it · from <CalendarDay on={from} />
      </p>
      {issue ? (
        <p className="k-small">
          <IssueMention issue={issue} />
        </p>
      ) : null}
      {verified ? (
        <p className="k-small">
          <Person id={verified.by} /> looked on <Day at={verified.at} />: “{verified.note}”
        </p>
      ) : null}
      {lifted ? (
        <p className="k-small">
          Lifted on <CalendarDay on={lifted.on} /> by <Person id={lifted.by} />: “{lifted.note}”
        </p>
      ) : null}
      {concerns.map((concern) => (
        <Concern key={concern} concern={concern} fix={fix} />
      ))}
    </>
  );
}
