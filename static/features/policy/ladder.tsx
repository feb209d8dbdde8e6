import { usualLadder } from '../../../src/domain/reminders/escalation-ladder';
import { Button } from '../../kit/button';
import { useDisclosure } from '../../kit/use-disclosure';
import { LadderForm } from './ladder-form';
import { everybody, severities, severityWords, toldWords, whenWords } from './ladder-words';
import { usePolicy } from './policy-context';
import { PolicyForm } from './policy-form';

/** Who is told when something is late, by severity. */
export function Ladder() {
  const { policy, mayChange } = usePolicy();
  const changing = useDisclosure();
  const returning = useDisclosure();
  const steps = policy.escalation ?? usualLadder;
  const when = (severity: (typeof severities)[number], tell: (typeof everybody)[number]) =>
    steps
      .filter((step) => step.severity === severity && step.tell === tell)
      .map(({ daysLate }) => whenWords(daysLate))
      .join(', ') || 'Not told';
  return (
    <section className="k-stack-tight" aria-labelledby="policy-ladder">
      <h2 id="policy-ladder">Who is told when something is late</h2>
      <p>
        Once a day, by Jira’s own notifications, and never the same line twice a day.
        {policy.escalation === null ? ' The project goes by the usual ladder.' : ''}
      </p>
      <table className="policy-ladder">
        <thead>
          <tr>
            <th scope="col">Severity</th>
            {everybody.map((tell) => (
              <th key={tell} scope="col">
                {toldWords[tell]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {severities.map((severity) => (
            <tr key={severity}>
              <th scope="row">{severityWords[severity]}</th>
              {everybody.map((tell) => (
                <td key={tell}>
                  <span className="policy-narrow k-subtle">{toldWords[tell]}: </span>
                  {when(severity, tell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {mayChange ? (
        <div className="k-row">
          <Button {...changing.opener}>Change who is told</Button>
          {policy.escalation === null ? null : (
            <Button {...returning.opener} looks="quiet">
              Back to the usual
            </Button>
          )}
        </div>
      ) : null}
      {changing.isOpen ? <LadderForm steps={steps} onDone={changing.close} /> : null}
      {returning.isOpen && policy.escalation !== null ? (
        <PolicyForm
          label="Back to the usual ladder"
          submit="Back to the usual"
          command={(reason) => ({ kind: 'escalate', steps: null, reason })}
          onDone={returning.close}
        />
      ) : null}
    </section>
  );
}
