import type { Day } from '../calendar';
import type { Extension } from '../case-file/action-plan';
import type { ActionState } from '../gate/case-facts';

/** A due date that stands later than it first did: from which day it was moved last, and to which. */
export interface UnexplainedExtension {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The later move of a due date that nobody gave a reason for; null when it stands where it was, earlier, or explained.
 * A reason counts for the very day it was given for: none can be given in advance for whatever may come.
 */
export function unexplainedExtension(
  { id, due, originalDue }: Pick<ActionState, 'id' | 'due' | 'originalDue'>,
  extensions: readonly Extension[],
): UnexplainedExtension | null {
  if (due === null || originalDue === null || due <= originalDue) return null;
  const explained = extensions.filter(({ issue }) => issue.id === id).map(({ to }) => to);
  if (explained.includes(due)) return null;
  const from = explained
    .filter((day) => day < due)
    .reduce((latest, day) => (day > latest ? day : latest), originalDue);
  return { from, to: due };
}
