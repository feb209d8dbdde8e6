import { dayInWords } from '../../day-words';
import { textOf, type CaseWordsFor } from './words';

const reasonPlace = 'say why in “Actions and effect”';

export const workBlockers: CaseWordsFor<'A3' | 'A12' | 'A13' | 'A14' | 'A15'> = {
  A3: ({ data }) =>
    data['found'] === 'weak'
      ? 'All actions hold only as long as people remember them: add a stronger one, or say why none can be found, in “Actions and effect”.'
      : 'No action was confirmed yet to hold without anybody remembering it: confirm how strong each is in “Actions and effect”.',
  A12: (finding) => {
    const key = textOf(finding, 'key');
    if (finding.data['found'] === 'gone')
      return `The page that ${key} was to change is gone, or Ratchet may not see it: choose the one that was changed in “Actions and effect”.`;
    return finding.data['found'] === 'same'
      ? `The page that ${key} was to change has not changed since that was planned: publish the change, or take the page back in “Actions and effect”.`
      : `The page that ${key} was to change was saved again, but its text is the same: publish the change, or take the page back in “Actions and effect”.`;
  },
  A13: (finding) => {
    const key = textOf(finding, 'key');
    if (finding.data['stands'] === 'open')
      return `${key} is not done yet: finish it, or unlink it in “Actions and effect” if it does not act on the cause.`;
    return finding.data['stands'] === 'dropped'
      ? `${key} was closed without being done, and nothing else acts on its cause: link what does in “Actions and effect”.`
      : `${key} is gone or hidden, and nothing else acts on its cause: ask somebody who sees it, or link what does in “Actions and effect”.`;
  },
  A15: () =>
    'What was done did not help, and nothing has been done since: add what acts on the cause as it is understood now, in “Actions and effect”.',
  A14: (finding) => {
    const from = dayInWords(textOf(finding, 'from'));
    const to = dayInWords(textOf(finding, 'to'));
    const whose =
      finding.data['key'] === undefined
        ? 'The due date'
        : `The due date of ${textOf(finding, 'key')}`;
    return `${whose} was moved from ${from} to ${to}: ${reasonPlace}.`;
  },
};
