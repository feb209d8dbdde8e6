import { type Circumstances, usualCircumstances } from '../../src/domain/blockers';
import { dayOf, Instant } from '../../src/domain/calendar';

/** The day by which gates are judged, as the functions see it. */
export const today = () => dayOf(Instant.parse(new Date().toISOString()));

/** What the record's gates are judged by besides the record, as far as the viewer may see it. */
export const readCircumstances = (): Promise<Circumstances> =>
  Promise.resolve(usualCircumstances(today()));
