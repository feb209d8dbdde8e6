import type { CauseDocument } from '../../../domain/causes/document';
import { extentWords, riskWords } from '../extent';
import { nameOf, opening } from '../quoted';
import { type Block, leaf, plain, strong } from './blocks';
import type { Reader } from './reader';

/** Whether it exists elsewhere, and what that rests on. Not answered is said, as it is not “no”. */
export function extentBlocks({ extent }: CauseDocument): Block[] {
  const words =
    extent.answer === 'unanswered'
      ? 'Not answered yet.'
      : `${extentWords[extent.answer]} ${extent.note}`;
  return [
    { kind: 'heading', level: 2, text: 'Could it exist elsewhere?' },
    { kind: 'paragraph', line: [plain(words)] },
  ];
}

export function riskBlocks({ risk }: CauseDocument): Block[] {
  if (!risk) return [];
  return [
    { kind: 'heading', level: 2, text: 'Risks and opportunities' },
    { kind: 'paragraph', line: [plain(`${riskWords[risk.answer]} ${risk.note}`)] },
  ];
}

/** What the team decided to live with, and why. */
export function keptBlocks(document: CauseDocument, reader: Reader): Block[] {
  if (document.kept.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Kept as it is' },
    {
      kind: 'bullets',
      items: document.kept.map(({ rule, node, reason, by }) =>
        leaf(
          strong(`${opening(nameOf(document, node))}:`),
          plain(` ${reason} (${reader.name(by)}, rule ${rule})`),
        ),
      ),
    },
  ];
}
