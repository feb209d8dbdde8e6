import * as z from 'zod/mini';
import type { Counted } from '../../../src/contract/effect';
import { Day } from '../../../src/domain/calendar';
import type { CriterionDraft } from './criterion-draft';
import type { CountAsked } from './effect-reach';

/** What was counted, and what it was an answer to. */
export interface CountedBefore {
  readonly asked: CountAsked;
  readonly counted: Counted;
}

const dayIn = (written: string): Day | null => {
  const day = z.safeParse(Day, written);
  return day.success ? day.data : null;
};

/** What there is to count, once query and period are there. */
export function askedIn({ what, jql, where, by, from, to }: CriterionDraft): CountAsked | null {
  const [first, last] = [dayIn(from), dayIn(to)];
  if (first === null || last === null || first >= last || jql.trim() === '') return null;
  const measure = {
    kind: 'count',
    what: what.trim() || jql.trim().slice(0, 200),
    jql: jql.trim(),
    ...{ where, by },
  } as const;
  return { measure, from: first, to: last };
}

const sameQuestion = (one: CountAsked, other: CountAsked): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  one.measure.jql === other.measure.jql &&
  one.measure.where === other.measure.where &&
  one.measure.by === other.measure.by;

/** The count, as long as it answers what the draft asks. */
export function countFor(
  draft: CriterionDraft,
  before: CountedBefore | null,
): CountedBefore | null {
  const asked = askedIn(draft);
  return asked && before && sameQuestion(asked, before.asked) ? before : null;
}
