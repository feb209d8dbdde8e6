import type { Day } from '../calendar';
import type { Extension } from '../case-file/action-plan';
import type { ActionState } from '../gate/case-facts';

/** A due date that stands later than it ever was explained: since which day that counts, and until which it moved. */
export interface UnexplainedExtension {
  readonly from: Day;
  readonly to: Day;
}

/** The later move of a due date that nobody gave a reason for; null when it stands where it was, earlier, or explained. */
export function unexplainedExtension(
  { id, due, originalDue }: Pick<ActionState, 'id' | 'due' | 'originalDue'>,
  extensions: readonly Extension[],
): UnexplainedExtension | null {
  if (due === null || originalDue === null) return null;
  const explained = extensions.filter(({ issue }) => issue.id === id).map(({ to }) => to);
  const from = [originalDue, ...explained].reduce((latest, day) => (day > latest ? day : latest));
  return due > from ? { from, to: due } : null;
}
