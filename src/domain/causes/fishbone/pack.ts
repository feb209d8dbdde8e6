import { far, type Rung, type Stack } from './stack';

/** A stack with its foot on the spine. */
export interface Standing {
  readonly foot: number;
  readonly stack: Stack;
}

/** What stands at the spine's end: nothing comes nearer to it. */
interface Obstacle {
  readonly left: number;
  readonly far: number;
}

const gap = 26;
const margin = 5;

const rungsOf = ({ causes, label }: Stack): readonly Rung[] => [...causes, label];

/** The largest foot with which `next` keeps its distance from a box that ends at `left`, between two distances from the spine. */
function besideBox(next: Stack, slant: number, left: number, from: number, to: number): number {
  const line = from < next.length ? left + slant * Math.max(from, 0) : Infinity;
  const boxes = rungsOf(next)
    .filter((rung) => rung.near < to && far(rung) > from)
    .map(({ right }) => left - right);
  return Math.min(line, ...boxes) - gap;
}

/**
 * Sets bones along the spine from right to left, each as near to the others as their boxes allow. The bones themselves
 * need no room of their own: boxes stand along all of them, closer together than any box is high.
 */
export function packed(stacks: readonly Stack[], slant: number, head: Obstacle): Standing[] {
  const standing: Standing[] = [];
  for (const stack of stacks) {
    const limits = standing.flatMap((other) =>
      rungsOf(other.stack).map((rung) =>
        besideBox(
          stack,
          slant,
          other.foot + rung.right - rung.box.width,
          rung.near - margin,
          far(rung) + margin,
        ),
      ),
    );
    const foot = Math.min(besideBox(stack, slant, head.left, 0, head.far), ...limits);
    standing.push({ foot: Math.floor(foot), stack });
  }
  return standing;
}
