import { useState } from 'react';
import type { PlannedAction } from '../../../src/domain/actions/plan';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import { useCase } from '../case/case-context';
import { StrengthForm } from './strength-form';
import { stronger, strengthWords } from './strengths';
import { useSuggestedStrength } from './use-suggested-strength';

/** How far an action holds: what its wording suggests, until somebody confirms it. */
export function StrengthShown({ action }: { readonly action: PlannedAction }) {
  const { editable } = useCase();
  const { classed, state, issue } = action;
  const suggested = useSuggestedStrength(state?.summary ?? null);
  const [isOpen, setOpen] = useState(false);
  const strength = classed?.strength ?? suggested;
  const way = classed ? 'Change' : suggested ? 'Confirm' : 'Say';
  const done = () => setOpen(false);
  if (isOpen) return <StrengthForm issue={issue} suggested={suggested} onDone={done} />;
  return (
    <>
      <p className="k-row k-small">
        <span className="k-subtle">How far it holds:</span>
        {strength === null ? (
          <span>nobody has said yet</span>
        ) : (
          <>
            <Lozenge tone={strengthWords[strength].tone}>{strengthWords[strength].label}</Lozenge>
            {classed ? null : <span className="k-subtle">by its wording, not confirmed</span>}
          </>
        )}
        {editable ? (
          <Button
            looks="link"
            aria-label={`${way} how far ${issue.key} holds`}
            onClick={() => setOpen(true)}
          >
            {way}
          </Button>
        ) : null}
      </p>
      {classed === null && strength !== null && stronger[strength] !== undefined ? (
        <p className="k-small k-subtle">{stronger[strength]}</p>
      ) : null}
    </>
  );
}
