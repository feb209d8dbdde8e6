import { textOf, type CaseWordsFor } from './words';

const place = '“Effectiveness” in “Actions and effect”';

const unproving: Readonly<Record<string, string>> = {
  cannotProve: `The window is too short to prove anything: extend it, or choose another measure, under ${place}.`,
  tooFewTrials: `So few trials prove nothing, even if all of them pass: plan more under ${place}.`,
  nothingToCompare: `There is nothing before that the count could be compared with: choose a longer time before, or a challenge test, under ${place}.`,
};

export const effectBlockers: CaseWordsFor<'A6' | 'A8' | 'A9' | 'V1' | 'V2' | 'V3' | 'V4'> = {
  A6: () => `Nothing says yet what would prove that it worked: set the criterion under ${place}.`,
  A8: (finding) => unproving[textOf(finding, 'found')] ?? '',
  A9: () =>
    `The criterion was set or changed when the actions were done already: that stays on record, and is best explained under ${place}.`,
  V1: (finding) => {
    const found = textOf(finding, 'found');
    if (found === 'none') {
      return `Nobody has judged yet whether it worked: ask somebody who owns no action to do so under ${place}.`;
    }
    return found === 'overtaken'
      ? `${textOf(finding, 'key')} was done after what the verdict looked at: begin revision ${textOf(finding, 'next')} under ${place}, and look again.`
      : 'The verdict rests on days before its criterion was set, which proves nothing: ask whoever administers the project.';
  },
  V2: (finding) => {
    const key = textOf(finding, 'key');
    return finding.data['of'] === 'verdict'
      ? `The verdict came from somebody who owns ${key}, now or when it was done: if it was only handed over since, hand it back, else ask whoever administers the project.`
      : `Who is to judge owns ${key}: choose somebody who owns no action under ${place}.`;
  },
  V3: (finding) =>
    finding.data['by'] === undefined
      ? 'The verdict is “not effective”: take the transition “Not effective”, which goes back to the cause.'
      : `It was judged effective, and ${textOf(finding, 'by')} shows that it came back: take the transition “Not effective”, which goes back to the cause.`,
  V4: () =>
    `“Not effective” is a verdict, and none was given on this revision: judge it under ${place} first.`,
};
