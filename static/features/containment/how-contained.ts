import type { ContainmentState } from '../../../src/domain/case-file/containment-state';

const phases = [
  ['inForce', 'in force'],
  ['planned', 'planned'],
  ['lifted', 'lifted'],
] as const;

/** “1 in force, 2 lifted”, or that nothing is contained. */
export function howContained(states: readonly ContainmentState[]): string {
  const told = phases.flatMap(([phase, word]) => {
    const count = states.filter((state) => state.phase === phase).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return told.length === 0 ? 'none recorded' : told.join(', ');
}
