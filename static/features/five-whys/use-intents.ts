import { causeOf, childrenOf } from '../../../src/domain/causes/outline';
import { CauseId } from '../../../src/domain/id';
import { newId } from '../analysis/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import type { Intent } from './keys';
import { branch, moveDown, moveIn, moveOut, moveUp, neighbour, nextWhy } from './moves';
import { useSelection } from '../views/selection';

/** Carries out what a person wants of a why, and puts the caret where the eye expects it. */
export function useIntents(): (intent: Intent, id: CauseId) => void {
  const { state, give } = useAnalysis();
  const { focusOn } = useSelection();
  const { document } = state;

  const grow = (grown: typeof nextWhy, id: CauseId) => {
    const added = CauseId.parse(newId());
    const command = grown(document, id, added);
    if (command && give(command)) focusOn(added, true);
  };
  const relocate = (moved: typeof moveUp, id: CauseId) => {
    const command = moved(document, id);
    if (command && give(command)) focusOn(id, true);
  };
  const go = (by: -1 | 1, id: CauseId) => {
    const there = neighbour(document, id, by);
    if (there) focusOn(there);
  };
  const remove = (id: CauseId) => {
    const next = neighbour(document, id, -1) ?? neighbour(document, id, 1);
    if (give({ kind: 'removeCause', id }) && next) focusOn(next);
  };

  return (intent, id) => {
    const cause = causeOf(document, id);
    if (!cause) return;
    const isBlank = cause.text.trim() === '';
    const emptyBeneath = childrenOf(document, id).find(({ text }) => text === '');
    switch (intent) {
      case 'nextWhy':
        if (emptyBeneath) focusOn(emptyBeneath.id, true);
        else if (!isBlank) grow(nextWhy, id);
        return;
      case 'branch':
        grow(branch, id);
        return;
      case 'moveIn':
        relocate(moveIn, id);
        return;
      case 'moveOut':
        relocate(moveOut, id);
        return;
      case 'moveUp':
        relocate(moveUp, id);
        return;
      case 'moveDown':
        relocate(moveDown, id);
        return;
      case 'toggleRoot':
        if (cause.root || !isBlank) give({ kind: 'nameRoot', id, root: !cause.root });
        return;
      case 'remove':
        remove(id);
        return;
      case 'previous':
        go(-1, id);
        return;
      case 'following':
        go(1, id);
        return;
      case 'leave':
        return;
    }
  };
}
