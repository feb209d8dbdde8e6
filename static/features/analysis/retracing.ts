import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { Giver } from '../../../src/domain/record/giver';
import type { NotDone } from './session-state';
import { isAsLeft, type Step } from './undo-stack';

/** Why a step of undo or redo cannot be taken: it no longer applies, or somebody changed the same place since. */
export function keptFrom(
  step: Step,
  counter: CauseCommand | null,
  { document, by }: { readonly document: CauseDocument; readonly by: Giver },
): NotDone | null {
  const applied = apply(document, step.command, by);
  if (!applied.ok) return applied.refusal;
  return isAsLeft(step, counter) ? null : { reason: 'changedSince', command: step.command };
}
