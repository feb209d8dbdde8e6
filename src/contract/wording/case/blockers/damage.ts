import { dayInWords } from '../../day-words';
import { quoted } from '../../quoted';
import { textOf, type CaseWordsFor } from './words';

export const damageBlockers: CaseWordsFor<'A10' | 'D1' | 'D2' | 'D3'> = {
  A10: (finding) => {
    const what = quoted(textOf(finding, 'what'));
    return finding.data['stands'] === 'on'
      ? `The containment ${what} is still on: lift it with the reason why that is safe, in “Actions and effect”.`
      : `The containment ${what} was lifted, and nobody looked whether it had held: say what you see in “Actions and effect”.`;
  },
  D1: () =>
    'Nothing says yet what became of what did not conform: record it under “Disposition” in “Actions and effect”, with who decided it.',
  D2: (finding) =>
    `What was accepted under concession on ${dayInWords(textOf(finding, 'on'))} has no reference yet: add where the concession stands, under “Disposition” in “Actions and effect”.`,
  D3: (finding) => {
    const on = dayInWords(textOf(finding, 'on'));
    return finding.data['found'] === 'doesNotConform'
      ? `What was to be put right by the decision of ${on} does not conform yet: look at it again once it does, under “Disposition” in “Actions and effect”.`
      : `What was to be put right by the decision of ${on} was not looked at again yet: verify it under “Disposition” in “Actions and effect”.`;
  },
};
