import { useState } from 'react';
import type { EscalationStep } from '../../../src/domain/gate/policy';
import { Field } from '../../kit/field';
import { everybody, severities, severityWords, type Told, toldWords } from './ladder-words';
import { PolicyForm } from './policy-form';
import { wholeNumber } from './whole-number';

interface LadderFormProps {
  readonly steps: readonly EscalationStep[];
  readonly onDone: () => void;
}

type Rung = Omit<EscalationStep, 'daysLate'>;

const keyOf = ({ severity, tell }: Rung): string => `${severity}.${tell}`;
const rungs: readonly Rung[] = severities.flatMap((severity) =>
  everybody.map((tell) => ({ severity, tell })),
);
const longest = 365;

/** Who is told after how many days, for each severity; an empty field tells nobody. */
export function LadderForm({ steps, onDone }: LadderFormProps) {
  const [days, setDays] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(steps.map((step) => [keyOf(step), String(step.daysLate)])),
  );
  const typed = (rung: Rung): string => days[keyOf(rung)] ?? '';
  const field = (severity: Rung['severity'], tell: Told, problem: string | null) => (
    <Field key={tell} label={toldWords[tell]} problem={problem}>
      {(control) => (
        <input
          {...control}
          className="k-input policy-number"
          inputMode="numeric"
          value={typed({ severity, tell })}
          onChange={(event) => {
            const { value } = event.target;
            setDays((all) => ({ ...all, [keyOf({ severity, tell })]: value }));
          }}
        />
      )}
    </Field>
  );
  return (
    <PolicyForm
      label="Change who is told"
      submit="Record it"
      command={(reason) => {
        const filled = rungs.filter((rung) => typed(rung).trim() !== '');
        const read = filled.map((rung) => ({
          ...rung,
          daysLate: wholeNumber(typed(rung), 0, longest),
        }));
        const problems = read
          .filter(({ daysLate }) => daysLate === null)
          .map((rung) => [keyOf(rung), 'A whole number from 0 to 365, or nothing.'] as const);
        if (problems.length > 0) return { problems: Object.fromEntries(problems) };
        const wanted = read.flatMap(({ daysLate, ...rung }) =>
          daysLate === null ? [] : [{ ...rung, daysLate }],
        );
        return { kind: 'escalate', steps: wanted, reason };
      }}
      onDone={onDone}
    >
      {(problemOf) => (
        <>
          <p className="k-small k-subtle">
            Days late, 0 for the day itself. An empty field tells nobody.
          </p>
          {severities.map((severity) => (
            <fieldset key={severity} className="k-stack-tight">
              <legend className="policy-severity">{severityWords[severity]}</legend>
              <div className="policy-rungs">
                {everybody.map((tell) =>
                  field(severity, tell, problemOf(keyOf({ severity, tell }))),
                )}
              </div>
            </fieldset>
          ))}
        </>
      )}
    </PolicyForm>
  );
}
