import { useDeferredValue, useMemo } from 'react';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { Grouping } from '../../../src/domain/causes/fishbone/bones';
import { boxesBy } from '../../../src/domain/causes/fishbone/label-box';
import { type Fishbone, layOut } from '../../../src/domain/causes/fishbone/layout';
import { type Drawable, drawableOf } from './skeleton-of';
import { fontFamily, measuredIn } from './text-width';

interface Fish {
  /** The analysis that is drawn: while somebody types, it may be a keystroke behind. */
  readonly drawn: CauseDocument;
  readonly drawable: Drawable;
  readonly fish: Fishbone;
}

/** The fishbone of a document as it now stands; the picture follows when the keys leave time for it. */
export function useFish(document: CauseDocument, grouping: Grouping, summary: string): Fish {
  const drawn = useDeferredValue(document);
  const family = fontFamily();
  const boxes = useMemo(() => boxesBy(measuredIn(family)), [family]);
  const drawable = useMemo(() => drawableOf(drawn, grouping, summary), [drawn, grouping, summary]);
  const fish = useMemo(() => layOut(drawable.skeleton, boxes), [drawable, boxes]);
  return { drawn, drawable, fish };
}
