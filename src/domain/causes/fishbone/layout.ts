import type { CauseId } from '../../id';
import { type Box, hull, type Line, type Point } from './geometry';
import type { LabelBox, LabelBoxes } from './label-box';
import { packed, type Standing } from './pack';
import type { Limb, Skeleton } from './skeleton';
import { lengthOf, type Rung, type SizedBone, type SizedLimb, stacked } from './stack';

/** A label where it stands. */
export interface PlacedLabel extends Box {
  readonly label: LabelBox;
}

interface PlacedCause extends PlacedLabel {
  readonly id: CauseId;
  /** 1 for what explains the problem directly. */
  readonly depth: number;
  /** From its box to the bone or twig it stands on. */
  readonly stem: Line;
  /** The line on which what explains it stands. */
  readonly twig: Line | null;
}

interface PlacedBone extends PlacedLabel {
  readonly key: string;
  readonly line: Line;
  readonly causes: readonly PlacedCause[];
}

/** A whole fishbone in CSS pixels at 100 %, y downwards. */
export interface Fishbone {
  readonly around: Box;
  readonly spine: Line;
  readonly head: PlacedLabel;
  readonly bones: readonly PlacedBone[];
}

const margin = 20;
const tail = 64;
const headGap = 34;
/** How far a bone leans towards the tail on its way out, at most and at least, and how far in all. */
const lean = { most: 0.45, least: 0.14, inAll: 240 };

/** More causes than that are a crowd. */
const crowd = 100;

const count = (limbs: readonly Limb[]): number =>
  limbs.reduce((sum, { causes }) => sum + 1 + count(causes), 0);

const sized = (
  { id, text, marks, causes }: Limb,
  boxes: LabelBoxes,
  isCrowded: boolean,
): SizedLimb => ({
  id,
  box: boxes.cause(text, marks, isCrowded),
  causes: causes.map((beneath) => sized(beneath, boxes, isCrowded)),
});

const slantFor = (longest: number): number =>
  Math.min(lean.most, Math.max(lean.least, lean.inAll / longest));

function placed({ foot, stack }: Standing, slant: number, way: -1 | 1): PlacedBone {
  const point = (x: number, out: number): Point => ({ x: foot + x, y: way * out });
  const box = ({ near, right, box: label }: Rung): PlacedLabel => ({
    x: foot + right - label.width,
    y: way === 1 ? near : -near - label.height,
    width: label.width,
    height: label.height,
    label,
  });
  return {
    ...box(stack.label),
    key: stack.key,
    line: { from: point(-slant * stack.length, stack.length), to: point(0, 0) },
    causes: stack.causes.map((rung) => {
      const { id, depth, near, right, meets, twig } = rung;
      const middle = near + rung.box.height / 2;
      const edge = near + rung.box.height;
      return {
        ...box(rung),
        id,
        depth,
        stem: { from: point(right, middle), to: point(meets, middle) },
        twig: twig && {
          from: point(twig.foot - slant * (twig.until - edge), twig.until),
          to: point(twig.foot, edge),
        },
      };
    }),
  };
}

/**
 * Gives everything in a fishbone its place. The same skeleton and boxes always give the same picture, no label lies
 * on another or on a line, and the bones stay in order: odd ones above the spine, even ones beneath.
 */
export function layOut({ problem, bones }: Skeleton, boxes: LabelBoxes): Fishbone {
  const head = boxes.problem(problem);
  const isCrowded = count(bones.flatMap(({ causes }) => causes)) > crowd;
  const all: readonly SizedBone[] = bones.map(({ key, label, causes }) => ({
    key,
    label: boxes.bone(label),
    causes: causes.map((limb) => sized(limb, boxes, isCrowded)),
  }));
  const slant = slantFor(Math.max(...all.map(lengthOf), 1));
  const obstacle = { left: 0, far: head.height / 2 };
  const side = (way: -1 | 1): PlacedBone[] => {
    const here = all.filter((_, index) => (index % 2 === 0) === (way === -1));
    const stacks = here.map((bone) => stacked(bone, slant, way === -1));
    return packed(stacks.reverse(), slant, obstacle).map((standing) =>
      placed(standing, slant, way),
    );
  };
  const standing = [...side(-1), ...side(1)];
  const inOrder = all.flatMap(({ key }) => standing.filter((bone) => bone.key === key));

  const headBox = { x: headGap, y: -head.height / 2, width: head.width, height: head.height };
  const firstFoot = Math.min(...standing.map(({ line }) => line.to.x), -tail * 3);
  const spine = { from: { x: firstFoot - tail, y: 0 }, to: { x: headGap, y: 0 } };
  const whole = hull([
    headBox,
    { ...spine.from, width: 0, height: 0 },
    ...standing,
    ...standing.flatMap(({ causes }) => causes),
  ]);
  return {
    around: {
      x: whole.x - margin,
      y: whole.y - margin,
      width: whole.width + 2 * margin,
      height: whole.height + 2 * margin,
    },
    spine,
    head: { ...headBox, label: head },
    bones: inOrder,
  };
}
