import { type Cause, Leg } from './cause';
import type { CauseDocument } from './document';
import { isConsidered } from './outline';

/** What answers the question of that leg: causes with words, on whose way to the problem nothing was ruled out. */
export const causesIn = (document: CauseDocument, leg: Leg): Cause[] =>
  document.causes.filter(
    (cause) => cause.leg === leg && cause.text.trim() !== '' && isConsidered(document, cause),
  );

/** The legs in which nothing stands and that nobody has set aside, in their order. */
export const openLegsOf = (document: CauseDocument): Leg[] =>
  Leg.options.filter(
    (leg) =>
      causesIn(document, leg).length === 0 &&
      !document.legsAside?.some((aside) => aside.leg === leg),
  );
