import { useId, useState } from 'react';
import type { Observation, Proposal, Verdict } from '../../../src/domain/case-file/effectiveness';
import { CommandId } from '../../../src/domain/id';
import { newId } from '../../kit/new-id';
import { useCase } from '../case/case-context';
import { NoteForm } from '../case/note-form';
import { useEffectReach } from './effect-reach';

interface VerdictFormProps {
  readonly observation: Observation;
  readonly proposal: Proposal['kind'];
  readonly isOver: boolean;
  readonly onDone: () => void;
}

const against: Partial<Record<Proposal['kind'], string>> = {
  weak: 'The count only hints at it. Say what else makes you sure; that the count was weak stays on record beside it.',
  cannotTell:
    'The count cannot tell. Say what else makes you sure; that it could not tell stays on record beside it.',
};

/** Why “effective” cannot be said; null where it can. */
function barred(proposal: Proposal['kind'], isOver: boolean): string | null {
  if (proposal === 'missed') return 'There was more than the target allows.';
  return isOver ? null : 'The window has not passed yet.';
}

/** Somebody who owns no action concludes whether it helped. */
export function VerdictForm({ observation, proposal, isOver, onDone }: VerdictFormProps) {
  const { judge } = useEffectReach();
  const { record, showStored, readAgain } = useCase();
  const name = useId();
  const [id] = useState(() => CommandId.parse(newId()));
  const [verdict, setVerdict] = useState<Verdict['verdict'] | null>(null);
  const why = barred(proposal, isOver);
  const caution = verdict === 'effective' ? against[proposal] : undefined;

  return (
    <NoteForm
      label="Give the verdict"
      submit="Give the verdict"
      question="What makes you say so"
      missing="Say in a sentence what you conclude it from."
      draft={`verdict.${record.id}.${observation.criterion}`}
      most={1000}
      footnote={
        verdict === 'notEffective'
          ? 'The next revision of the analysis begins: its causes are asked anew, nothing is lost.'
          : 'It stays on record with what was counted.'
      }
      check={() => (verdict === null ? { verdict: 'Choose what you conclude.' } : {})}
      send={async (note) => {
        if (verdict === null) return { ok: true, value: null };
        const answer = await judge({ id, verdict, note, seen: observation.at });
        if (answer.ok) showStored(answer.value.stored);
        // What was counted meanwhile is shown, and a new revision with it.
        if (!answer.ok || verdict === 'notEffective') readAgain();
        return answer;
      }}
      onDone={onDone}
      before={(problemOf) => (
        <fieldset
          role="radiogroup"
          aria-invalid={problemOf('verdict') ? true : undefined}
          aria-describedby={`${name}-said`}
        >
          <legend className="k-label">Did it help?</legend>
          <div className="k-row">
            <label className="k-choice">
              <input
                type="radio"
                name={name}
                disabled={why !== null}
                checked={verdict === 'effective'}
                onChange={() => setVerdict('effective')}
              />
              Effective
            </label>
            <label className="k-choice">
              <input
                type="radio"
                name={name}
                checked={verdict === 'notEffective'}
                onChange={() => setVerdict('notEffective')}
              />
              Not effective
            </label>
          </div>
          <span
            id={`${name}-said`}
            className={problemOf('verdict') ? 'k-problem' : 'k-small k-subtle'}
          >
            {problemOf('verdict') ??
              (why === null ? (caution ?? '') : `“Effective” cannot be said: ${why}`)}
          </span>
        </fieldset>
      )}
    />
  );
}
