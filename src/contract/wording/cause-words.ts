import type { Cause, CauseClass, Leg, Verification } from '../../domain/causes/cause';
import type { CauseState } from '../../domain/causes/cause-state';

/** The three legs as questions a team asks. */
export const legWords: Readonly<Record<Leg, string>> = {
  occurrence: 'Why it happened',
  escape: 'Why it was not caught',
  system: 'Why our system allowed it',
};

export const classWords: Readonly<Record<CauseClass, string>> = {
  unknown: 'Not classed yet',
  method: 'Method',
  machine: 'Machine',
  material: 'Material',
  measurement: 'Measurement',
  environment: 'Environment',
  management: 'Management',
  software: 'Software',
  person: 'Person',
  external: 'External',
};

export const stateWords: Readonly<Record<CauseState, string>> = {
  hypothesis: 'Hypothesis',
  reworded: 'Reworded since verified',
  verifiedEarlier: 'Verified in an earlier revision',
  notConfirmed: 'Test did not confirm it',
  verified: 'Verified',
  ruledOut: 'Ruled out',
};

/** What the team said when the link was read back to them. */
export const readingWords: Readonly<Record<Cause['reading'], string>> = {
  unread: 'Not read back',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
};

/** How somebody found out whether it is the cause, after their name. */
export const methodWords: Readonly<Record<Verification['method'], string>> = {
  reproduction: 'who made the problem come and go',
  measurement: 'who measured it',
  observation: 'who observed it',
};

const bare = (text: string): string => text.trim().replace(/[.;,\s]+$/, '');

/** The link read from cause to effect: “…”, therefore “…”. */
export const readBack = (cause: string, effect: string): string =>
  `“${bare(cause)}”, therefore “${bare(effect)}”.`;
