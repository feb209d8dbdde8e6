import { type KeyboardEvent, useCallback, useRef } from 'react';
import { type BoneKey, boneKeys, type Grouping } from '../../../src/domain/causes/fishbone/bones';
import { CauseClass, Leg } from '../../../src/domain/causes/cause';
import { CauseId } from '../../../src/domain/id';
import { newId } from '../../kit/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { topWhy } from '../five-whys/moves';
import { useIntents } from '../five-whys/use-intents';
import { useSelection } from '../views/selection';
import type { Place } from './walk';

interface TreeKeys {
  readonly onStrike: (event: KeyboardEvent, place: Place) => void;
  /** Writes at a cause, or a new cause on a bone. */
  readonly open: (place: Place) => void;
  readonly addCause: () => void;
}

/** What keys do at a bone or a cause that is not being written. */
export function useTreeKeys(grouping: Grouping, write: (id: CauseId) => void): TreeKeys {
  const { state, give, editable } = useAnalysis();
  const { focusOn } = useSelection();
  const act = useIntents();

  const addOn = (bone: BoneKey | null) => {
    const id = CauseId.parse(newId());
    const leg = Leg.options.find((one) => one === bone) ?? 'occurrence';
    if (!give(topWhy(state.document, id, '', leg))) return;
    const named = CauseClass.options.find((one) => one === bone);
    if (named && named !== 'unknown') give({ kind: 'classify', id, class: named });
    focusOn(id, true);
  };
  const openNow = ({ key, cause }: Place) => {
    if (!editable) return;
    if (cause) write(cause);
    else addOn(boneKeys(grouping).find((one) => one === key) ?? null);
  };
  const strike = (event: KeyboardEvent, place: Place) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const ctrl = ctrlKey || metaKey;
    if (!editable || altKey) return;
    if (key === 'Enter' && ctrl && place.cause) act('toggleRoot', place.cause);
    else if ((key === 'Enter' || key === 'F2') && !ctrl) openNow(place);
    else if (key === 'Delete' && !ctrl && place.cause) act('remove', place.cause);
    else return;
    event.preventDefault();
  };

  // The places of the tree are drawn anew only when they change: what they call stays the same.
  const now = useRef({ openNow, strike });
  now.current = { openNow, strike };
  return {
    onStrike: useCallback((event, place) => now.current.strike(event, place), []),
    open: useCallback((place) => now.current.openNow(place), []),
    addCause: () => addOn(null),
  };
}
