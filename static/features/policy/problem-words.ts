import { mostDaysForCore } from '../../../src/domain/gate/core';
import type { PolicyProblem } from '../../../src/domain/gate/policy/policy-problem';

const words: Readonly<Record<PolicyProblem['problem'], string>> = {
  unknownRule: 'This rule guards no step any more. Reload the page.',
  endMissing: `This rule is part of the core: choose a day at most ${mostDaysForCore} days ahead on which the exception ends.`,
  endTooFar: `This rule is part of the core: the exception must end within ${mostDaysForCore} days. It can be made again.`,
  endPassed: 'This day has passed. Choose today or a later day.',
  countMissing: 'Say how often, in how many months.',
};

/** What is wrong with which field, said before anything is sent. */
export const problemWords = ({
  field,
  problem,
}: PolicyProblem): Readonly<Record<string, string>> => ({
  [field]: words[problem],
});

export const needsReason = 'Say why: it stands on record with your name.';
