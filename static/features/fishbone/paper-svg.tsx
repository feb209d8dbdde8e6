import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { boxesBy } from '../../../src/domain/causes/fishbone/label-box';
import { layOut } from '../../../src/domain/causes/fishbone/layout';
import type { Exported } from '../views/exported';
import { lastChoice } from '../views/use-last-choice';
import { groupingChoice } from './grouping';
import { onPaper } from './ink';
import { inSentences } from './in-sentences';
import { PaperFish } from './paper-fish';
import { drawableOf } from './skeleton-of';
import { fontFamily, measuredIn } from './text-width';

export interface Paper {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The fishbone as an SVG file: the colours of paper in it, and its words for screen readers. */
export function paperSvg({ document: causes, issue, person }: Exported): Paper {
  const family = fontFamily();
  const drawable = drawableOf(causes, lastChoice(groupingChoice(person)), issue.summary);
  const fish = layOut(drawable.skeleton, boxesBy(measuredIn(family)));
  const sheet = document.createElement('div');
  const root = createRoot(sheet);
  flushSync(() => {
    root.render(
      <PaperFish
        fish={fish}
        drawable={drawable}
        title={`${issue.key} ${issue.summary}: causes as a fishbone`}
        description={inSentences(drawable.skeleton)}
        fontFamily={family}
      />,
    );
  });
  const drawn = sheet.firstElementChild;
  if (!drawn) throw new Error('The fishbone was not drawn.');
  // An SVG file is XML: what HTML forgives, such as a bare ampersand, it does not.
  const svg = onPaper(new XMLSerializer().serializeToString(drawn));
  root.unmount();
  const { width, height } = fish.around;
  return { svg, width, height };
}
