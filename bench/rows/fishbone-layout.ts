import type { CauseDocument } from '../../src/domain/causes/document';
import { boxesBy, type LabelBoxes } from '../../src/domain/causes/fishbone/label-box';
import { layOut } from '../../src/domain/causes/fishbone/layout';
import { drawableOf } from '../../static/features/fishbone/skeleton-of';
import { cause, why, written } from '../../test/domain/causes/writing';
import { measurementOf } from '../row';
import { median } from '../statistics';

const causes = 300;
const rounds = 100;
const warmUp = 30;
/** As wide as a plain font draws on average: what a font measures is kept, and costs no more. */
const widthOf = (text: string): number => text.length * 6.3;
const classes = ['method', 'machine', 'material', 'measurement', 'software', 'management'] as const;

const sentence = (index: number) =>
  `The plan names the gauge by its old number and nobody reads it, finding ${index}`;

/** As many causes as an analysis holds, five deep, over six bones. */
const document = written(
  Array.from({ length: causes }, (_, index) => [
    why(`cause${index}`, index % 5 === 0 ? null : `cause${index - 1}`, sentence(index)),
    {
      kind: 'classify',
      id: cause(`cause${index}`),
      class: classes[Math.floor(index / 5) % classes.length] ?? 'unknown',
    } as const,
  ]).flat(),
);

function laidOut(shown: CauseDocument, boxes: LabelBoxes): number {
  const began = performance.now();
  const { skeleton } = drawableOf(shown, 'class', 'Pump leaks');
  const { bones } = layOut(skeleton, boxes);
  const took = performance.now() - began;
  const placed = bones.flatMap((bone) => bone.causes).length;
  if (placed !== causes) throw new Error(`Only ${placed} causes have a place.`);
  return took;
}

function whileTyping(): number[] {
  const boxes = boxesBy(widthOf);
  laidOut(document, boxes);
  return Array.from({ length: rounds }, (_, index) => {
    const text = sentence(150).slice(0, 1 + (index % 60));
    return laidOut(written([{ kind: 'reword', id: cause('cause150'), text }], document), boxes);
  });
}

export const measurement = measurementOf({
  rows: [
    {
      id: 'fishbone.layout',
      what: '300 causes laid out as a fishbone',
      unit: 'ms',
      goal: 16,
      peer: '16.7 ms: one frame of a screen',
    },
    {
      id: 'fishbone.layout.keystroke',
      what: '300 causes laid out again after a keystroke',
      unit: 'ms',
      goal: 16,
      peer: '16.7 ms: one frame of a screen',
    },
  ],
  measure() {
    const anew = Array.from({ length: rounds }, () => laidOut(document, boxesBy(widthOf)));
    return Promise.resolve({
      'fishbone.layout': { value: median(anew.slice(warmUp)) },
      'fishbone.layout.keystroke': { value: median(whileTyping().slice(warmUp)) },
    });
  },
});
