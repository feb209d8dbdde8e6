import type { CaseFinding, CasePlace, CaseRuleId } from '../../../src/domain/gate/case-rule';

/** A finding of a case, and what a gate says of it. */
export type SaidCase = readonly [CaseRuleId, CasePlace, CaseFinding['data'], string];

const key = 'PUMP-7';

/** Those about the proof that it worked. */
export const effectCases: readonly SaidCase[] = [
  [
    'A6',
    'effectiveness',
    {},
    'Nothing says yet what would prove that it worked: set the criterion under “Effectiveness” in “Actions and effect”.',
  ],
  [
    'A8',
    'effectiveness',
    { found: 'cannotProve' },
    'The window is too short to prove anything: extend it, or choose another measure, under “Effectiveness” in “Actions and effect”.',
  ],
  [
    'A8',
    'effectiveness',
    { found: 'tooFewTrials' },
    'So few trials prove nothing, even if all of them pass: plan more under “Effectiveness” in “Actions and effect”.',
  ],
  [
    'A8',
    'effectiveness',
    { found: 'nothingToCompare' },
    'There is nothing before that the count could be compared with: choose a longer time before, or a challenge test, under “Effectiveness” in “Actions and effect”.',
  ],
  [
    'A9',
    'effectiveness',
    {},
    'The criterion was set or changed when the actions were done already: that stays on record, and is best explained under “Effectiveness” in “Actions and effect”.',
  ],
  [
    'V1',
    'effectiveness',
    { found: 'none' },
    'Nobody has judged yet whether it worked: ask somebody who owns no action to do so under “Effectiveness” in “Actions and effect”.',
  ],
  [
    'V1',
    'effectiveness',
    { found: 'early' },
    'The verdict rests on days before its criterion was set, which proves nothing: ask whoever administers the project.',
  ],
  [
    'V1',
    'effectiveness',
    { found: 'overtaken', key, next: 2 },
    'PUMP-7 was done after what the verdict looked at: begin revision 2 under “Effectiveness” in “Actions and effect”, and look again.',
  ],
  [
    'V2',
    'effectiveness',
    { key, of: 'verdict' },
    'The verdict came from somebody who owns PUMP-7, now or when it was done: if it was only handed over since, hand it back, else ask whoever administers the project.',
  ],
  [
    'V2',
    'effectiveness',
    { key, of: 'criterion' },
    'Who is to judge owns PUMP-7: choose somebody who owns no action under “Effectiveness” in “Actions and effect”.',
  ],
  [
    'V3',
    'effectiveness',
    {},
    'The verdict is “not effective”: take the transition “Not effective”, which goes back to the cause.',
  ],
  [
    'V3',
    'effectiveness',
    { by: 'PUMP-44' },
    'It was judged effective, and PUMP-44 shows that it came back: take the transition “Not effective”, which goes back to the cause.',
  ],
  [
    'V4',
    'effectiveness',
    { found: 'none' },
    '“Not effective” is a verdict, and none was given on this revision: judge it under “Effectiveness” in “Actions and effect” first.',
  ],
];
