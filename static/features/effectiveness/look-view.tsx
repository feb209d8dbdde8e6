import {
  proposalTitles,
  proposalWords,
  seenTitle,
  testWords,
} from '../../../src/contract/wording/case/proposal';
import type { Criterion, Observation, Proposal } from '../../../src/domain/case-file/effectiveness';
import { propose, recordedProposal } from '../../../src/domain/effectiveness/propose';
import { Lozenge } from '../../kit/lozenge';
import { CalendarDay } from '../people/calendar-day';
import { Moment } from '../people/moment';
import { Person } from '../people/person';
import { CountedIssues } from './counted-issues';

const tones = {
  supported: 'success',
  weak: 'warning',
  cannotTell: 'neutral',
  missed: 'danger',
} as const satisfies Record<Proposal['kind'], string>;

interface LookViewProps {
  readonly criterion: Criterion;
  readonly observation: Observation;
  readonly isOver: boolean;
}

/** What was seen last, and what it supports: the proposal of a verdict, with its test. */
export function LookView({ criterion, observation, isOver }: LookViewProps) {
  const { from, to, events, issues, by, at } = observation;
  const proposed = propose(criterion, observation, isOver);
  const recorded = recordedProposal(proposed);
  const test = testWords(recorded);
  const isOpen = proposed.reason === 'windowOpen';
  return (
    <div className="k-stack-tight effect-look" role="group" aria-label="What was counted last">
      <div className="case-list-head">
        <strong>{seenTitle(observation)}</strong>
        <Lozenge tone={tones[recorded.kind]}>
          {isOpen ? 'Cannot tell yet' : proposalTitles[recorded.kind]}
        </Lozenge>
        {test ? <span className="k-small k-subtle">{test}</span> : null}
      </div>
      <p>{proposalWords(proposed, criterion, observation)}</p>
      <CountedIssues keys={issues} events={events} />
      <p className="k-small k-subtle">
        From <CalendarDay on={from} /> until <CalendarDay on={to} />. Put on record by{' '}
        <Person id={by} />, <Moment at={at} />.
      </p>
    </div>
  );
}
