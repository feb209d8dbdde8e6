import { useState } from 'react';
import type { CheckWindow } from '../../../src/domain/effectiveness/check-window';
import type { Refusal } from '../../../src/contract/wire';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { useCase } from '../case/case-context';
import { CaseForm } from '../case/case-form';
import { Refused } from '../refusal/refused';
import { amountIn, wholeIn } from './amounts-typed';
import { useEffectReach } from './effect-reach';

interface LookFormProps {
  readonly window: Exclude<CheckWindow, { kind: 'waiting' }>;
  readonly hasLooked: boolean;
}

/** Counts in days need no word from anybody: one press counts. */
function CountNow({ hasLooked }: { readonly hasLooked: boolean }) {
  const { observe } = useEffectReach();
  const { showStored } = useCase();
  const [trying, setTrying] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const count = () => {
    setTrying(true);
    setRefusal(null);
    void observe({ exposure: null, failures: null }).then((answer) => {
      setTrying(false);
      if (answer.ok) showStored(answer.value.stored);
      else setRefusal(answer.refusal);
    });
  };
  return (
    <>
      {refusal ? <Refused title="It could not be counted" refusal={refusal} /> : null}
      <div>
        <Button unavailable={trying ? 'It is being counted.' : null} onClick={count}>
          {hasLooked ? 'Count again' : 'Count now'}
        </Button>
      </div>
    </>
  );
}

/** What no query can tell is said: how many there were, how many trials were run and failed. */
function SayAndLook({ window, onDone }: LookFormProps & { readonly onDone: () => void }) {
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

/** Looks whether it helped, and puts that on record. */
export function LookForm({ window, hasLooked }: LookFormProps) {
  const [saying, setSaying] = useState(false);
  if (window.kind === 'days') return <CountNow hasLooked={hasLooked} />;
  if (saying) {
    return <SayAndLook window={window} hasLooked={hasLooked} onDone={() => setSaying(false)} />;
  }
  return (
    <div>
      <Button onClick={() => setSaying(true)}>
        {window.kind === 'trials' ? 'Put trials on record' : 'Count now'}
      </Button>
    </div>
  );
}
