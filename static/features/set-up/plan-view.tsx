import type { Plan } from '../../../src/contract/admin';
import type { PlanStep } from '../../../src/domain/provisioning/plan-step';
import { actionWords, reasonWords, stepName } from './set-up-words';

const order: readonly PlanStep['action'][] = ['refuse', 'create', 'attach', 'reuse'];

const StepLine = ({ step }: { readonly step: PlanStep }) => (
  <li>
    {stepName(step)} <span className="k-small k-subtle">{reasonWords[step.why]}</span>
    {step.shared.length > 0 ? (
      <span className="k-small k-subtle"> Also used by {step.shared.join(', ')}.</span>
    ) : null}
    {step.transitions ? (
      <span className="k-small k-subtle"> Transitions: {step.transitions.join(', ')}.</span>
    ) : null}
  </li>
);

/** What a set-up would do, before anything is done; what needs a decision stands first. */
export const PlanView = ({ plan }: { readonly plan: Plan }) => (
  <section className="k-stack-tight" aria-label="Plan">
    {order.map((action) => {
      const steps = plan.steps.filter((step) => step.action === action);
      if (steps.length === 0) return null;
      return (
        <details key={action} open={action === 'refuse'}>
          <summary>
            {actionWords[action]}: {steps.length}
          </summary>
          <ul className="k-stack-tight plan-steps">
            {steps.map((step) => (
              <StepLine key={`${step.kind}.${step.name}`} step={step} />
            ))}
          </ul>
        </details>
      );
    })}
  </section>
);
