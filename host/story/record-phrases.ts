import type { Day, Disposition } from './case.ts';
import type { Person } from './company.ts';
import type { Elsewhere, Said, Saying } from './saying.ts';

/** What is put on record about a case is written with these, so that its file reads as what happened. */
const said =
  (saying: Saying) =>
  (by: Person, on: Day): Said => ({ ...saying, by, on });

type When = readonly [by: Person, on: Day];

export const held = (slug: string, what: string, owner: Person, [by, on]: When, since?: Day) =>
  said({ say: 'held', slug, what, owner, ...(since === undefined ? {} : { since }) })(by, on);

export const holds = (slug: string, note: string, [by, on]: When) =>
  said({ say: 'holds', slug, note })(by, on);

export const lifted = (slug: string, note: string, [by, on]: When) =>
  said({ say: 'lifted', slug, note })(by, on);

type Disposed = Extract<Saying, { say: 'disposed' }>;

/** Decided by whoever says it, unless somebody else is named. */
export const disposed = (
  slug: string,
  as: Disposition,
  [by, on]: When,
  more: Partial<Omit<Disposed, 'say' | 'slug' | 'as'>> = {},
) => said({ say: 'disposed', slug, as, decidedBy: by, ...more })(by, on);

export const reverified = (slug: string, note: string, [by, on]: When) =>
  said({ say: 'reverified', slug, note })(by, on);

const lookedAt =
  (answer: 'confirmed' | 'notApplicable') =>
  (at: Elsewhere, note: string, [by, on]: When) =>
    said({ say: 'elsewhere', at, answer, note })(by, on);

/** It is there as well. */
export const alsoAt = lookedAt('confirmed');
/** It cannot be there. */
export const notAt = lookedAt('notApplicable');

const place =
  (kind: Exclude<Elsewhere['kind'], 'issue'>) =>
  (name: string): Elsewhere => ({ kind, name });

export const inTheProcess = place('process');
export const inTheComponent = place('component');
export const inTheVersion = place('version');
export const ofTheClass = place('causeClass');
export const inThePlace = place('place');

export const classed = (
  action: string,
  strength: Extract<Saying, { say: 'strength' }>['strength'],
  [by, on]: When,
) => said({ say: 'strength', action, strength })(by, on);
