import type { CauseDocument } from '../../../src/domain/causes/document';
import { type BoneKey, bonesOf, type Grouping } from '../../../src/domain/causes/fishbone/bones';
import type { Limb, Skeleton } from '../../../src/domain/causes/fishbone/skeleton';
import { outline, type OutlineNode } from '../../../src/domain/causes/outline';
import type { CauseId } from '../../../src/domain/id';
import { boneWords } from './grouping';
import { type Look, lookOf, marksFor } from './look';

/** What is to be drawn of an analysis, and how each cause looks. */
export interface Drawable {
  readonly skeleton: Skeleton;
  readonly looks: ReadonlyMap<CauseId, Look>;
}

/** Six bones to begin on, for an analysis that has no cause yet. */
const begun: Readonly<Record<Grouping, readonly BoneKey[]>> = {
  class: ['method', 'machine', 'material', 'measurement', 'environment', 'management'],
  leg: ['occurrence', 'escape', 'system'],
};

/** What a person reads where nobody has written yet. */
export const wordless = 'Because…';

/** The analysis as a fishbone; `summary` stands at its head until the problem is stated. */
export function drawableOf(document: CauseDocument, grouping: Grouping, summary: string): Drawable {
  const looks = new Map<CauseId, Look>();
  const limb = ({ cause, children }: OutlineNode, bone: BoneKey, isAside: boolean): Limb => {
    const look = lookOf(cause, isAside);
    looks.set(cause.id, look);
    const beneathAside = look === 'ruledOut' || look === 'aside';
    return {
      id: cause.id,
      text: cause.text.trim() === '' ? wordless : cause.text,
      marks: marksFor(cause, bone, grouping),
      causes: children.map((child) => limb(child, bone, beneathAside)),
    };
  };
  const bones = bonesOf(outline(document), grouping).map(({ key, tops }) => ({
    key,
    label: boneWords(key),
    causes: tops.map((top) => limb(top, key, false)),
  }));
  const { what } = document.problem;
  return {
    skeleton: {
      problem: what.trim() === '' ? summary : what,
      bones:
        bones.length > 0
          ? bones
          : begun[grouping].map((key) => ({ key, label: boneWords(key), causes: [] })),
    },
    looks,
  };
}
