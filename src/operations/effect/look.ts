import type { Day } from '../../domain/calendar';
import {
  type CountMeasure,
  countedLimit,
  type Observation,
} from '../../domain/case-file/effectiveness';
import { lookedAt } from '../../domain/effectiveness/check-window';
import { accepted } from '../../domain/result';
import type { Counting } from '../ports/counting';
import { refuse, type Outcome } from '../refusal';
import type { CaseAtHand } from './case-at-hand';
import { countIssues } from './count-issues';

/** What no query can tell. */
export interface Said {
  readonly exposure: number | null;
  readonly failures: number | null;
}

export interface Countings {
  readonly asUser: Counting;
  readonly asApp: Counting;
}

/**
 * As the app where the query is narrowed to the CAPA's project, so that the verdict does not depend on who looks; else
 * as the person.
 */
export const countingOf = ({ asUser, asApp }: Countings, { where }: CountMeasure): Counting =>
  where === 'project' ? asApp : asUser;

type Look = Omit<Observation, 'by' | 'at'>;

/** What is to be seen of the criterion up to that day. */
export async function look(
  countings: Countings,
  { criterion, window, place }: Pick<CaseAtHand, 'criterion' | 'window' | 'place'>,
  today: Day,
  { exposure, failures }: Said,
): Outcome<Look> {
  if (window.kind === 'waiting') return refuse('refused', 'effect.actionsOpen');
  const period = lookedAt(window, today);
  if (!period) return refuse('refused', 'effect.notBegun', { data: { from: window.from } });
  const { measure, id } = criterion;
  const { from, to, days } = period;
  if (measure.kind === 'challenge') {
    if (exposure === null || failures === null || failures > exposure) {
      return refuse('invalid', 'effect.trialsUnsaid');
    }
    const trials = { amount: exposure, unit: 'trials' };
    return accepted({ criterion: id, from, to, events: failures, exposure: trials, issues: [] });
  }
  if (window.kind === 'exposure' && exposure === null) {
    return refuse('invalid', 'effect.exposureUnsaid', { data: { unit: window.unit } });
  }
  const counted = await countIssues(countingOf(countings, measure), measure, place, period);
  if (!counted.ok) return counted;
  return accepted({
    ...{ criterion: id, from, to },
    events: counted.value.length,
    exposure:
      window.kind === 'exposure'
        ? { amount: exposure ?? days, unit: window.unit }
        : { amount: days, unit: 'days' },
    issues: counted.value.slice(0, countedLimit).map(({ key }) => key),
  });
}
