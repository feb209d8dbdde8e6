import { useState } from 'react';
import { Day } from '../../../src/domain/calendar';
import { lastDayForCore } from '../../../src/domain/gate/core';
import type { GateLevel } from '../../../src/domain/gate/policy';
import type { RuleInForce } from '../../../src/domain/gate/policy/rules-in-force';
import { Field } from '../../kit/field';
import { Select } from '../../kit/select';
import { choiceWords } from './level-words';
import { usePolicy } from './policy-context';
import { PolicyForm } from './policy-form';

const levels: readonly GateLevel[] = ['warn', 'off', 'block'];
const options = levels.map((value) => ({ value, label: choiceWords[value] }));

/** A day as typed; null where none is, undefined where it is no day. */
function dayTyped(text: string): Day | null | undefined {
  if (text === '') return null;
  const day = Day.safeParse(text);
  return day.success ? day.data : undefined;
}

interface ExceptionFormProps {
  readonly of: RuleInForce;
  readonly onDone: () => void;
}

/** One rule is to be handled otherwise than the preset has it: how, until when, and why. */
export function ExceptionForm({ of: { rule, isCore, exception }, onDone }: ExceptionFormProps) {
  const { today } = usePolicy();
  const [level, setLevel] = useState<GateLevel>(exception?.level ?? 'warn');
  const [until, setUntil] = useState<string>(exception?.until ?? '');
  const last = lastDayForCore(today);
  const mustEnd = isCore && level !== 'block';
  return (
    <PolicyForm
      label={`Exception for ${rule}`}
      submit="Make the exception"
      reasonHint="Others will read it here, and auditors in the record."
      command={(reason) => {
        const day = dayTyped(until);
        return day === undefined
          ? { problems: { until: 'Choose a day.' } }
          : { kind: 'except', rule, level, reason, until: day };
      }}
      onDone={onDone}
    >
      {(problemOf) => (
        <>
          <Field label="From now on">
            {(control) => <Select {...control} value={level} options={options} onPick={setLevel} />}
          </Field>
          <Field
            label="Until"
            hint={
              mustEnd
                ? 'Part of the core of a sound closure: it ends by itself within 90 days.'
                : 'Its last day. Leave it empty and it holds until somebody ends it.'
            }
            problem={problemOf('until')}
          >
            {(control) => (
              <input
                {...control}
                className="k-input policy-day"
                type="date"
                min={today}
                max={mustEnd ? last : undefined}
                value={until}
                onChange={(event) => setUntil(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
    </PolicyForm>
  );
}
