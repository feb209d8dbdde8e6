import { useState } from 'react';
import { guardedSteps, rulesInForce } from '../../../src/domain/gate/policy/rules-in-force';
import { Field } from '../../kit/field';
import { Select } from '../../kit/select';
import { usePolicy } from './policy-context';
import './policy.css';
import { PresetChoice } from './preset-choice';
import { RuleRow } from './rule-row';
import { stepName } from './step-words';

const everywhere = 'everywhere';
const keyOf = ({ workType, id }: { workType: string; id: string }) => `${workType}.${id}`;

const options = [
  { value: everywhere, label: 'All steps' },
  ...guardedSteps.map((step) => ({ value: keyOf(step), label: stepName(step) })),
];

/** What holds a step back in this project, and who eased what. */
export function Gates() {
  const { policy, today, mayChange } = usePolicy();
  const [step, setStep] = useState<string>(everywhere);
  const rules = rulesInForce(policy, today);
  const shown = rules.filter(
    ({ guards }) => step === everywhere || guards.some((guard) => keyOf(guard) === step),
  );
  const eased = rules.filter(({ exception }) => exception !== null).length;
  return (
    <div className="k-stack">
      <PresetChoice />
      <section className="k-stack-tight" aria-labelledby="policy-rules">
        <h2 id="policy-rules">Rules</h2>
        <p>
          A rule that blocks holds a step back until it is answered; one that warns only says so.
          Those of the core are what makes a closure worth its name: an exception from them ends
          within 90 days.
          {eased === 0
            ? ' No exception is in force.'
            : ` ${eased === 1 ? '1 exception is' : `${eased} exceptions are`} in force.`}
          {mayChange ? '' : ' Whoever administers this project can make exceptions.'}
        </p>
        <div className="policy-step">
          <Field label="Show">
            {(control) => <Select {...control} value={step} options={options} onPick={setStep} />}
          </Field>
        </div>
        <ul role="list" className="policy-rules">
          {shown.map((rule) => (
            <RuleRow key={rule.rule} of={rule} />
          ))}
        </ul>
      </section>
    </div>
  );
}
