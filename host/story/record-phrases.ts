import type { Day, Disposition } from './case.ts';
import type { Person } from './company.ts';
import type { Criterion, Elsewhere, Said, Saying } from './saying.ts';

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

type Words<Of extends Saying['say']> = Omit<Extract<Saying, { say: Of }>, 'say'>;

export const customerFacing = (answer: 'yes' | 'no', [by, on]: When) =>
  said({ say: 'customerFacing', answer })(by, on);

export const lots = (names: string[], [by, on]: When) => said({ say: 'lots', lots: names })(by, on);

/** Whether a report is the same as an earlier one, or shows that it came back. */
export const same = (words: Words<'same'>, [by, on]: When) =>
  said({ say: 'same', ...words })(by, on);

/** No CAPA although these rules of the project expect one. */
export const noCapaDespite = (rules: string[], reason: string, [by, on]: When) =>
  said({ say: 'override', rules, reason })(by, on);

export const weakBecause = (reason: string, [by, on]: When) =>
  said({ say: 'weakBecause', reason })(by, on);

export const extended = (
  issue: string,
  [from, to]: readonly [from: Day, to: Day],
  reason: string,
  [by, on]: When,
) => said({ say: 'extension', issue, from, to, reason })(by, on);

/** The action is to change a page. */
export const changes = (action: string, page: string, [by, on]: When) =>
  said({ say: 'changes', action, page })(by, on);

export const criterion = (words: Criterion, [by, on]: When) =>
  said({ say: 'criterion', criterion: words })(by, on);

export const looked = ([by, on]: When, found: Words<'looked'> = {}) =>
  said({ say: 'looked', ...found })(by, on);

const judged =
  (verdict: 'effective' | 'notEffective') =>
  (note: string, [by, on]: When) =>
    said({ say: 'verdict', verdict, note })(by, on);

export const effective = judged('effective');
export const notEffective = judged('notEffective');

const harm =
  (answer: 'none' | 'handled') =>
  (note: string, [by, on]: When) =>
    said({ say: 'adverseEffect', answer, note })(by, on);

/** The action itself does no harm. */
export const noHarm = harm('none');
export const harmHandled = harm('handled');

const system =
  (answer: 'notNeeded' | 'changed') =>
  (note: string, [by, on]: When) =>
    said({ say: 'systemChange', answer, note })(by, on);

export const systemStays = system('notNeeded');
export const systemChanged = system('changed');
