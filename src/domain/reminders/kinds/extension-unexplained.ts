import { unexplainedExtension } from '../../actions/extension';
import type { DueLine } from '../due-line';
import { lineOf } from '../line-of';
import type { Looked } from '../open-case';

/** A due date that was moved later without a word why; for the case's owner, who answers for the plan. */
export function extensionUnexplained({ case: open }: Looked): DueLine[] {
  const { caseFile, id, key } = open;
  if (caseFile === null) return [];
  const { due, actions } = open.facts;
  const own = due === null ? [] : [{ ...due, id, key }];
  return [...own, ...(actions ?? []).filter(({ isCapa, isDone }) => !isCapa && !isDone)].flatMap(
    (each) => {
      const moved = unexplainedExtension(each, caseFile.extensions);
      if (!moved) return [];
      const issue = { id: each.id, key: each.key };
      const data = { from: moved.from, to: moved.to, moved: each.key };
      return lineOf(open, 'extensionUnexplained', {
        which: `${issue.id}:${moved.to}`,
        daysLate: 0,
        data,
      });
    },
  );
}
