import type { Problem, ProblemField } from '../../../domain/causes/document';
import { type Block, leaf, plain, strong } from './blocks';
import { evidenceLine } from './evidence-line';
import type { Reader } from './reader';

const asked: readonly (readonly [ProblemField, string])[] = [
  ['what', 'What is wrong'],
  ['where', 'Where'],
  ['when', 'When'],
  ['howMany', 'How many'],
  ['requirement', 'What should be'],
];

/** The problem as far as it was said, and what it rests on. */
export function problemBlocks(problem: Problem, reader: Reader): Block[] {
  const said = asked
    .filter(([field]) => problem[field].trim() !== '')
    .map(([field, label]) => leaf(strong(`${label}:`), plain(` ${problem[field].trim()}`)));
  const evidence = problem.evidence.map((each) =>
    leaf(strong('Evidence:'), plain(' '), ...evidenceLine(each, reader)),
  );
  const items = [...said, ...evidence];
  return [
    { kind: 'heading', level: 2, text: 'Problem' },
    items.length > 0
      ? { kind: 'bullets', items }
      : { kind: 'paragraph', line: [plain('Nobody has said yet what is wrong.')] },
  ];
}
