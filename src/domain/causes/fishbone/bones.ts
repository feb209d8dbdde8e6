import { type Cause, CauseClass, Leg } from '../cause';
import type { OutlineNode } from '../outline';

export type Grouping = 'class' | 'leg';
export type BoneKey = CauseClass | Leg;

/** A class or a leg, and what explains the problem directly within it. */
export interface Bone {
  readonly key: BoneKey;
  readonly tops: readonly OutlineNode[];
}

/** What a team can change first, people behind it, what nobody has classed at the end. */
const last: readonly BoneKey[] = ['person', 'unknown'];
const classOrder = CauseClass.options.toSorted((a, b) => last.indexOf(a) - last.indexOf(b));

/** Every bone of a grouping, in order. */
export const boneKeys = (grouping: Grouping): readonly BoneKey[] =>
  grouping === 'class' ? classOrder : Leg.options;

/** The bone a cause would stand on by itself. */
export const boneOf = (cause: Cause, grouping: Grouping): BoneKey => cause[grouping];

/**
 * The bones that hold something. A branch stays together on the bone of its top cause, whatever its
 * twigs are: taking it apart would cut the reasoning.
 */
export const bonesOf = (nodes: readonly OutlineNode[], grouping: Grouping): Bone[] =>
  boneKeys(grouping)
    .map((key) => ({ key, tops: nodes.filter(({ cause }) => boneOf(cause, grouping) === key) }))
    .filter(({ tops }) => tops.length > 0);
