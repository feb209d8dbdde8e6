import type { Problem } from '../../../src/domain/causes/document';

const bare = (text: string): string => text.trim().replace(/[.;,\s]+$/, '');

const asSentence = (text: string): string => (/[!?…]["”’)]?$/.test(text) ? text : `${text}.`);

/** The problem as it is read aloud: what is wrong; where, when and how many; what should be. */
export interface ProblemLines {
  readonly what: string;
  readonly facts: string;
  readonly requirement: string;
}

/** What has been said so far, each line empty while nothing was. */
export function problemLines(problem: Problem): ProblemLines {
  const what = bare(problem.what);
  const requirement = bare(problem.requirement);
  return {
    what: what && asSentence(what),
    facts: [problem.where, problem.when, problem.howMany].map(bare).filter(Boolean).join(' · '),
    requirement: requirement && asSentence(`Should be: ${requirement}`),
  };
}
