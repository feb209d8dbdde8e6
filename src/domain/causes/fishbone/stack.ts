import type { CauseId } from '../../id';
import type { LabelBox } from './label-box';

/** A bone whose boxes have their sizes, and no place yet. */
export interface SizedBone {
  readonly key: string;
  readonly label: LabelBox;
  readonly causes: readonly SizedLimb[];
}

export interface SizedLimb {
  readonly id: CauseId;
  readonly box: LabelBox;
  readonly causes: readonly SizedLimb[];
}

/** A box on a bone: how far from the spine it begins, and where its right edge is from the bone's foot. */
export interface Rung {
  readonly near: number;
  readonly right: number;
  readonly box: LabelBox;
}

interface CauseRung extends Rung {
  readonly id: CauseId;
  readonly depth: number;
  /** Where the line from its right edge meets the bone or the twig it stands on. */
  readonly meets: number;
  /** The line what explains it stands on: its foot on this box's far edge, and how far out it goes. */
  readonly twig: { readonly foot: number; readonly until: number } | null;
}

/** A bone with all that stands on it, as if its foot were at 0 on the spine and it went one way. */
export interface Stack {
  readonly key: string;
  readonly causes: readonly CauseRung[];
  readonly label: Rung;
  /** How far from the spine the bone itself goes. */
  readonly length: number;
}

export const far = ({ near, box }: Rung): number => near + box.height;

const clearance = 24;
const betweenRungs = 10;
/** The line between a box and what it stands on, at its shortest. */
const reach = 12;
/** How far from a box's right edge its twig begins. */
const inset = 16;
const shortest = 56;

const extent = (limbs: readonly SizedLimb[]): number =>
  limbs.reduce((sum, { box, causes }) => sum + box.height + betweenRungs + extent(causes), 0);

/** How far from the spine a bone goes, whatever its slant. */
export const lengthOf = ({ causes }: SizedBone): number =>
  Math.max(clearance + extent(causes), shortest);

/**
 * The boxes of a bone one behind the other: outwards each cause is followed by what explains it, and the lines
 * between them never cross a box. `upwards` the first of several stands farthest out, so that they read from above.
 */
export function stacked(bone: SizedBone, slant: number, upwards: boolean): Stack {
  const rungs: CauseRung[] = [];
  let out = clearance;

  /** Places them along a line that begins at (`foot`, `from`); answers how far out the last one meets it. */
  const place = (limbs: readonly SizedLimb[], depth: number, foot: number, from: number) => {
    let last = from;
    for (const { id, box, causes } of upwards ? limbs.toReversed() : limbs) {
      const near = out;
      const edge = near + box.height;
      last = near + box.height / 2;
      const right = foot - slant * (edge - from) - reach;
      const rung = { id, depth, near, right, box, meets: foot - slant * (last - from) };
      const index = rungs.push({ ...rung, twig: null }) - 1;
      out = edge + betweenRungs;
      if (causes.length === 0) continue;
      const twigFoot = right - Math.min(inset, box.width / 2);
      const until = place(causes, depth + 1, twigFoot, edge);
      rungs[index] = { ...rung, twig: { foot: twigFoot, until } };
    }
    return last;
  };

  place(bone.causes, 1, 0, 0);
  const length = lengthOf(bone);
  const { label } = bone;
  return {
    key: bone.key,
    causes: rungs,
    label: { near: length, right: label.width / 2 - slant * length, box: label },
    length,
  };
}
