import type { CauseDocument } from '../../../domain/causes/document';
import { outline } from '../../../domain/causes/outline';
import { legWords } from '../cause-words';
import { type Block, leaf, plain, strong } from './blocks';
import { causeItem } from './cause-item';
import type { Reader } from './reader';

/** The causes as an outline, then the legs there was nothing to ask in. */
export function whyBlocks(document: CauseDocument, reader: Reader): Block[] {
  const items = [
    ...outline(document).map((node) => causeItem(node, reader, null)),
    ...(document.legsAside ?? []).map(({ leg, reason }) =>
      leaf(strong(`${legWords[leg]}:`), plain(` nothing to ask here. ${reason}`)),
    ),
  ];
  return [
    { kind: 'heading', level: 2, text: 'Why did it happen?' },
    items.length > 0
      ? { kind: 'bullets', items }
      : { kind: 'paragraph', line: [plain('Nobody has written a cause yet.')] },
  ];
}
