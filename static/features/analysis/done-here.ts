import { Instant } from '../../../src/domain/calendar';
import { apply } from '../../../src/domain/causes/apply';
import type { Cause } from '../../../src/domain/causes/cause';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { childrenOf } from '../../../src/domain/causes/outline';
import type { AccountId, CauseId } from '../../../src/domain/id';
import type { Met } from './place-now';

/** How a change that no longer fitted can be made after all. */
export interface DoneHere {
  readonly label: string;
  readonly command: CauseCommand;
}

/** The nearest effect above a cause that is still there; null: the problem itself. */
function stillAbove({ document, gone }: Met, id: CauseId | null): CauseId | null {
  let at = id;
  for (let steps = 0; at !== null && steps <= gone.size; steps += 1) {
    if (document.causes.some((cause) => cause.id === at)) return at;
    at = gone.get(at)?.parent ?? null;
  }
  return null;
}

function asNewCause(
  met: Met,
  { parent, leg, text }: Pick<Cause, 'parent' | 'leg' | 'text'>,
  id: CauseId,
): CauseCommand {
  const above = stillAbove(met, parent);
  const after = childrenOf(met.document, above).at(-1)?.id ?? null;
  return { kind: 'addCause', id, parent: above, after, leg, text };
}

/** The same change where there is a place for it now, or its words as a cause of their own; null: neither. */
export function doneHere(
  command: CauseCommand,
  met: Met,
  by: { readonly me: AccountId; readonly newId: () => CauseId },
): DoneHere | null {
  const giver = { actor: by.me, at: Instant.parse('2000-01-01T00:00:00.000Z') };
  if (apply(met.document, command, giver).ok) return { label: 'Do it now', command };
  if (command.kind === 'addCause' && command.text.trim() !== '') {
    return {
      label: 'Add it where there is a place',
      command: asNewCause(met, command, by.newId()),
    };
  }
  if (command.kind !== 'reword' || command.text.trim() === '') return null;
  const { parent, leg } = met.gone.get(command.id) ?? { parent: null, leg: 'occurrence' };
  const cause = { parent, leg, text: command.text };
  return { label: 'Add it as a new cause', command: asNewCause(met, cause, by.newId()) };
}
