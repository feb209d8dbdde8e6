import type { CauseDocument } from '../../../src/domain/causes/document';
import { causeOf, childrenOf } from '../../../src/domain/causes/outline';
import { CauseId } from '../../../src/domain/id';
import { newId } from '../../kit/new-id';
import { useWriting } from '../analysis/use-writing';
import type { Intent } from './keys';
import { branch, moveDown, moveIn, moveOut, moveUp, neighbour, nextWhy } from './moves';
import { useMoving } from '../views/selection';

/** Carries out what a person wants of a why, and puts the caret where the eye expects it. */
export function useIntents(): (intent: Intent, id: CauseId) => void {
  const { session, give } = useWriting();
  const { focusOn } = useMoving();

  const grow = (document: CauseDocument, grown: typeof nextWhy, id: CauseId) => {
    const added = CauseId.parse(newId());
    const command = grown(document, id, added);
    if (command && give(command)) focusOn(added, true);
  };
  const relocate = (document: CauseDocument, moved: typeof moveUp, id: CauseId) => {
    const command = moved(document, id);
    if (command && give(command)) focusOn(id, true);
  };
  const go = (document: CauseDocument, by: -1 | 1, id: CauseId) => {
    const there = neighbour(document, id, by);
    if (there) focusOn(there);
  };
  const remove = (document: CauseDocument, id: CauseId) => {
    const next = neighbour(document, id, -1) ?? neighbour(document, id, 1);
    if (give({ kind: 'removeCause', id }) && next) focusOn(next);
  };

  return (intent, id) => {
    const { document } = session.state();
    const cause = causeOf(document, id);
    if (!cause) return;
    const isBlank = cause.text.trim() === '';
    const emptyBeneath = childrenOf(document, id).find(({ text }) => text === '');
    switch (intent) {
      case 'nextWhy':
        if (emptyBeneath) focusOn(emptyBeneath.id, true);
        else if (!isBlank) grow(document, nextWhy, id);
        return;
      case 'branch':
        grow(document, branch, id);
        return;
      case 'moveIn':
        relocate(document, moveIn, id);
        return;
      case 'moveOut':
        relocate(document, moveOut, id);
        return;
      case 'moveUp':
        relocate(document, moveUp, id);
        return;
      case 'moveDown':
        relocate(document, moveDown, id);
        return;
      case 'toggleRoot':
        if (cause.root || !isBlank) give({ kind: 'nameRoot', id, root: !cause.root });
        return;
      case 'remove':
        remove(document, id);
        return;
      case 'previous':
        go(document, -1, id);
        return;
      case 'following':
        go(document, 1, id);
        return;
      case 'leave':
        return;
    }
  };
}
