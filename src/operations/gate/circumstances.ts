import { usualCircumstances, type Circumstances } from '../../domain/blockers';
import { dayOf } from '../../domain/calendar';
import { accepted } from '../../domain/result';
import type { Clock } from '../ports';
import type { Outcome } from '../refusal';

/** What a gate is judged by besides the issue itself. */
export const readCircumstances = ({ clock }: { readonly clock: Clock }): Outcome<Circumstances> =>
  Promise.resolve(accepted(usualCircumstances(dayOf(clock.now()))));
