import { Lozenge } from '../../kit/lozenge';
import type { Seen } from './evidence-sources';
import { missingWords, stateWords } from './seen-words';

interface SeenStateProps {
  readonly kind: 'issue' | 'page' | 'attachment';
  readonly seen: Seen | null;
}

/** How the thing stands, or why the viewer cannot see it; nothing while it is looked up. */
export function SeenState({ kind, seen }: SeenStateProps) {
  if (seen === null) return null;
  if (seen.kind !== 'seen') {
    return <span className="k-subtle"> ({missingWords(kind, seen.kind)})</span>;
  }
  const state = stateWords(kind, seen.state);
  return state ? (
    <>
      {' '}
      <Lozenge>{state}</Lozenge>
    </>
  ) : null;
}
