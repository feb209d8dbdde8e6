import { useState } from 'react';
import { type ActionPlan, actionsOf } from '../../../src/domain/actions/plan';
import { weightOf } from '../../../src/domain/weight';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { useCase } from '../case/case-context';
import { NoteForm } from '../case/note-form';
import { Person } from '../people/person';

/** Whether all that is planned was confirmed to work only while somebody remembers it. */
function isWeakOnly(plan: ActionPlan): boolean {
  const acting = actionsOf({ ...plan, others: [] }).filter(({ state }) => !state?.isDropped);
  const holds = acting.some(
    ({ classed }) => classed?.strength === 'strong' || classed?.strength === 'intermediate',
  );
  return acting.length > 0 && acting.every(({ classed }) => classed !== null) && !holds;
}

/** A plan that fades: it may be the best there is, and then somebody says why. */
export function WeakPlan({ plan }: { readonly plan: ActionPlan }) {
  const { record, file, editable, tell } = useCase();
  const [isOpen, setOpen] = useState(false);
  if (!isWeakOnly(plan)) return null;
  const isCritical = weightOf(record) === 'critical';
  if (file.weakReason && !isOpen) {
    return (
      <p className="k-small">
        <span className="k-subtle">Only weak actions. </span>
        <Person id={file.weakReason.by} />: “{file.weakReason.reason}”{' '}
        {editable ? (
          <Button looks="link" aria-label="Change the reason" onClick={() => setOpen(true)}>
            Change
          </Button>
        ) : null}
      </p>
    );
  }
  return (
    <>
      <Notice tone="warning" title="All these actions work only while somebody remembers them">
        <p>
          They fade, and new people never heard of them. Keep the training, and add one thing that
          holds by itself: a fixture that takes the part one way only, or a check that stops the
          merge.
        </p>
        {isCritical ? (
          <p>As the harm could be critical, the gate asks for a reason otherwise.</p>
        ) : null}
        {editable && !isOpen ? (
          <Button onClick={() => setOpen(true)}>Nothing stronger is possible</Button>
        ) : null}
      </Notice>
      {isOpen ? (
        <NoteForm
          label="Why is nothing stronger possible?"
          submit="Record the reason"
          question="Why is nothing stronger possible?"
          missing="Write why nothing stronger is possible."
          draft={`weak.${record.id}`}
          send={(reason) => tell({ kind: 'justifyWeak', reason })}
          onDone={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
