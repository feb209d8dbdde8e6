import { shortened } from '../../quoted';
import { textOf, type CaseWordsFor } from './words';

const kinds: Readonly<Record<string, string>> = {
  component: 'the component',
  version: 'version',
  process: 'the process',
  causeClass: 'causes of the class',
};

export const coverageBlockers: CaseWordsFor<'L7' | 'L8' | 'A11'> = {
  L7: (finding) => {
    const name = `“${shortened(textOf(finding, 'name'))}”`;
    const place = `${kinds[textOf(finding, 'kind')] ?? 'the place'} ${name}`;
    const others = Number(finding.data['count']) - 1;
    const more = others > 0 ? ` and ${others} more` : '';
    return `Whether it is elsewhere was not answered yet for ${place}${more}: say what you found there under “Similar elsewhere” in “Actions and effect”.`;
  },
  L8: () =>
    'It is still open whether the quality system itself has to change: answer it in “Actions and effect”.',
  A11: () =>
    'It is still open whether the action itself could do harm: answer it in “Actions and effect”.',
};
