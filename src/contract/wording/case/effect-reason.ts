import type { Refusal } from '../../wire';

type Told = Pick<Refusal, 'data'>;

/** Why something about the effect of actions was not done, and what mends it. */
export const effectReasons: Readonly<Record<string, (told: Told) => string>> = {
  'effect.notACapa': () => 'Whether it helped is judged on a CAPA.',
  'effect.noCriterion': () =>
    'Nothing says yet what would prove that it worked. Set the criterion first.',
  'effect.actionsOpen': () =>
    'The window begins when all actions on the root causes are done. One of them is still open, or there is none yet.',
  'effect.notBegun': ({ data }) =>
    `The window begins on ${data['from'] ?? 'the day after the last action was done'}: until then there is nothing to look at.`,
  'effect.trialsUnsaid': () => 'Say how many trials were run, and how many of them failed.',
  'effect.exposureUnsaid': ({ data }) =>
    `Say how many ${data['unit'] ?? 'there'} there have been since the window began.`,
  'effect.queryWrong': ({ data }) =>
    `Jira cannot read this query: ${data['said'] ?? 'it did not say why.'}`,
  'effect.queryOrdered': () =>
    'Leave out ORDER BY: the query stands within a longer one, where only what it looks for matters.',
  'effect.queryRefused': () =>
    'Jira did not take the query. A field or value in it may have been renamed or removed: set the criterion anew.',
  'effect.tooManyToCount': () =>
    'There are more than a thousand. Narrow the query, or choose a shorter time.',
  'effect.notChecked': () =>
    'A verdict is given while the CAPA stands in “Effectiveness”. Take the transition “Check effectiveness” first.',
  'effect.ownsAction': ({ data }) =>
    `You own ${data['key'] ?? 'one of the actions'}, or owned it when it was done. Somebody who owns no action has to judge.`,
  'effect.notLookedAt': () => 'Nothing was counted yet. Count first, then judge.',
  'effect.countChanged': () =>
    'What is counted has changed since you looked. The present count is on record now: look at it, then judge.',
  'effect.targetMissed': () =>
    'There was more than the target allows, so it was not effective. If the count is wrong, mend the issues that were counted, and count again.',
  'effect.windowOpen': () =>
    'The window has not passed yet. “Effective” can be said when it has; until then only that it was not.',
  'effect.nothingToRevise': () => 'No verdict asks for another revision of the analysis.',
};
