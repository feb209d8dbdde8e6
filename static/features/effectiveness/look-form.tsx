import { useState } from 'react';
import type { CheckWindow } from '../../../src/domain/effectiveness/check-window';
import { Field } from '../../kit/field';
import { useCase } from '../case/case-context';
import { CaseForm } from '../case/case-form';
import { amountIn, wholeIn } from './amounts-typed';
import { useEffectReach } from './effect-reach';

interface LookFormProps {
  readonly window: Exclude<CheckWindow, { kind: 'waiting' }>;
  readonly onDone: () => void;
}

/** What no query can tell is said: how many there were, how many trials were run and failed. */
export function LookForm({ window, onDone }: LookFormProps) {
  const { observe } = useEffectReach();
  const { showStored } = useCase();
  const [amount, setAmount] = useState('');
  const [failed, setFailed] = useState('');
  const isTrials = window.kind === 'trials';
  const unit = window.kind === 'exposure' ? window.unit : 'trials';
  const exposure = amountIn(amount);
  const failures = isTrials ? wholeIn(failed) : null;
  return (
    <CaseForm
      label={isTrials ? 'Put the trials on record' : 'Count now'}
      submit={isTrials ? 'Put the trials on record' : 'Count now'}
      check={() => ({
        ...(exposure === null && { amount: `Write how many ${unit} there were so far.` }),
        ...(isTrials && failures === null && { failed: 'Write how many failed; 0 if none did.' }),
        ...(exposure !== null &&
          failures !== null &&
          failures > exposure && { failed: 'No more can fail than were run.' }),
      })}
      send={async () => {
        const answer = await observe({ exposure, failures });
        if (answer.ok) showStored(answer.value.stored);
        return answer;
      }}
      onDone={onDone}
      onLeave={onDone}
    >
      {(problemOf) => (
        <div className="case-side-by-side">
          <Field
            label={isTrials ? 'Trials run so far' : `How many ${unit} since the window began`}
            problem={problemOf('amount')}
          >
            {(control) => (
              <input
                {...control}
                autoFocus
                className="k-input"
                inputMode="decimal"
                value={amount}
                onChange={(event) => setAmount(event.target.value)}
              />
            )}
          </Field>
          {isTrials ? (
            <Field label="Of these failed" problem={problemOf('failed')}>
              {(control) => (
                <input
                  {...control}
                  className="k-input"
                  inputMode="numeric"
                  value={failed}
                  onChange={(event) => setFailed(event.target.value)}
                />
              )}
            </Field>
          ) : null}
        </div>
      )}
    </CaseForm>
  );
}
