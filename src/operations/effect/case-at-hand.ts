import { criterionOf } from '../../domain/case-file/criteria';
import type { Criterion } from '../../domain/case-file/effectiveness';
import { checkWindow, type CheckWindow } from '../../domain/effectiveness/check-window';
import type { CountPlace } from '../../domain/effectiveness/count-query';
import type { ActionState } from '../../domain/gate/case-facts';
import { accepted } from '../../domain/result';
import { readActions } from '../gate/read-actions';
import type { ActionReader } from '../ports/action-answers';
import { refuse, type Outcome } from '../refusal';
import type { RecordedCase } from './recorded-case';

/** A CAPA whose effect is looked at. */
export interface CaseAtHand extends RecordedCase {
  readonly criterion: Criterion;
  readonly actions: readonly ActionState[];
  readonly window: CheckWindow;
  readonly place: CountPlace;
}

/** The criterion of the revision at hand, and how far the actions are on which its window waits. */
export async function caseAtHand(
  { actions: reader }: { readonly actions: ActionReader },
  recorded: RecordedCase,
): Outcome<CaseAtHand> {
  const { issue, made, document, file } = recorded;
  const criterion = criterionOf(file, document.revision);
  if (!criterion) return refuse('refused', 'effect.noCriterion');
  const read = await readActions(reader, { issueId: issue.id, document, made });
  if (!read.ok) return read;
  const actions = read.value.actions ?? [];
  return accepted({
    ...recorded,
    ...{ criterion, actions },
    window: checkWindow(criterion, actions),
    place: { projectId: issue.projectId, detectedOn: made.fields.detectedOn },
  });
}
