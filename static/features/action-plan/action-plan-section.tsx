import { actionPlanOf } from '../../../src/domain/actions/plan';
import { useCase } from '../case/case-context';
import { CaseSection } from '../case/case-section';
import './action-plan.css';
import { CausePlan } from './cause-plan';
import { howPlanned } from './how-planned';
import { OwnDue } from './own-due';
import { StrengthsExplained } from './strengths-explained';
import { Untied } from './untied';
import { WeakPlan } from './weak-plan';

/** What is done about each root, by whom and until when, and how far it holds. */
export function ActionPlanSection() {
  const { record, file, circumstances } = useCase();
  const plan = actionPlanOf(record.document, file, circumstances.facts);
  const isPlanned = plan.roots.some(({ actions }) => actions.length > 0);
  return (
    <CaseSection title="Actions" place="actions" state={howPlanned(plan)}>
      <OwnDue />
      {plan.roots.length === 0 ? (
        <p className="k-subtle">
          What changes, so that the problem cannot come back. Each action removes a root cause, and
          no root is named yet: name one in “Root cause”, then plan here what acts on it.
        </p>
      ) : null}
      <WeakPlan plan={plan} />
      {plan.roots.map((acted) => (
        <CausePlan key={acted.cause.id} acted={acted} />
      ))}
      <Untied plan={plan} />
      {isPlanned ? <StrengthsExplained /> : null}
    </CaseSection>
  );
}
