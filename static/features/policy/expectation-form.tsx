import { useState } from 'react';
import type { CapaExpectation } from '../../../src/domain/gate/policy';
import { Field } from '../../kit/field';
import { expectationNames } from './expectation-words';
import { PolicyForm } from './policy-form';
import { wholeNumber } from './whole-number';

interface ExpectationFormProps {
  readonly of: CapaExpectation;
  readonly onDone: () => void;
}

const limits = { times: [1, 20], months: [1, 60] } as const;

/** One rule is switched on or off, or counts otherwise. */
export function ExpectationForm({ of, onDone }: ExpectationFormProps) {
  const { rule } = of;
  const name = expectationNames[rule];
  const [isOn, setOn] = useState(of.isOn);
  const [times, setTimes] = useState(String(of.times ?? 2));
  const [months, setMonths] = useState(String(of.months ?? 12));
  const counts = rule === 'recurrence' && isOn;
  return (
    <PolicyForm
      label={`Change: ${name}`}
      submit="Record it"
      command={(reason) => {
        if (!counts) return { kind: 'expectCapa', rule, isOn, reason };
        const often = wholeNumber(times, ...limits.times);
        const within = wholeNumber(months, ...limits.months);
        if (often !== null && within !== null)
          return { kind: 'expectCapa', rule, isOn, times: often, months: within, reason };
        return {
          problems: {
            ...(often === null && { times: 'A whole number from 1 to 20.' }),
            ...(within === null && { months: 'A whole number from 1 to 60.' }),
          },
        };
      }}
      onDone={onDone}
    >
      {(problemOf) => (
        <>
          <fieldset className="k-row">
            <legend className="k-label">{name}</legend>
            {[true, false].map((on) => (
              <label key={String(on)} className="k-choice">
                <input
                  type="radio"
                  name={`expect-${rule}`}
                  checked={isOn === on}
                  onChange={() => setOn(on)}
                />
                {on ? 'A CAPA is expected' : 'Off'}
              </label>
            ))}
          </fieldset>
          {counts ? (
            <div className="k-row">
              <Field label="Times" problem={problemOf('times')}>
                {(control) => (
                  <input
                    {...control}
                    className="k-input policy-number"
                    inputMode="numeric"
                    value={times}
                    onChange={(event) => setTimes(event.target.value)}
                  />
                )}
              </Field>
              <Field label="In months" problem={problemOf('months')}>
                {(control) => (
                  <input
                    {...control}
                    className="k-input policy-number"
                    inputMode="numeric"
                    value={months}
                    onChange={(event) => setMonths(event.target.value)}
                  />
                )}
              </Field>
            </div>
          ) : null}
        </>
      )}
    </PolicyForm>
  );
}
