import { verdictSendingBack } from '../../../src/domain/case-file/criteria';
import { overtakenVerdict } from '../../../src/domain/effectiveness/overtaken';
import { useCase } from '../case/case-context';
import { useEffectReach } from './effect-reach';
import { WayOn } from './way-on';

/** What follows where more was done than the verdict looked at: the next revision. */
function AfterOvertaken() {
  const { record, file, circumstances } = useCase();
  const { revise } = useEffectReach();
  const { revision } = record.document;
  const overtaken = overtakenVerdict(file, revision, circumstances.facts.actions ?? []);
  if (record.isDone || overtaken?.verdict.revision !== revision) return null;
  const next = revision + 1;
  return (
    <WayOn
      title="More was done since"
      words={`${overtaken.by.key} was done after what was looked at: look again in revision ${next}.`}
      label={`Begin revision ${next}`}
      go={revise}
    />
  );
}

/** What follows where it did not help, or was believed to: the next revision, and the step back to the cause. */
export function AfterVerdict() {
  const { record, file, mayEdit } = useCase();
  const { revise, backToCause } = useEffectReach();
  const { revision } = record.document;
  const verdict = verdictSendingBack(file, revision);
  if (!mayEdit) return null;
  if (!verdict) return <AfterOvertaken />;
  const next = verdict.revision + 1;
  if (record.isDone) {
    return (
      <WayOn
        title="It came back"
        words={`Open the CAPA again: revision ${next} of its analysis begins, with all that was found so far.`}
        label={`Reopen and begin revision ${next}`}
        go={async () => {
          const reopened = await backToCause();
          return reopened.ok ? revise() : reopened;
        }}
      />
    );
  }
  if (revision === verdict.revision) {
    return (
      <WayOn
        title={`Revision ${next} has not begun yet`}
        words="The causes are asked anew, with all that was found so far. What was verified before speaks for them no longer."
        label={`Begin revision ${next}`}
        go={revise}
      />
    );
  }
  if (record.status !== 'effectiveness') return null;
  return (
    <WayOn
      title={`Back to the cause, revision ${revision}`}
      words="It did not help, so something about the cause is not known yet. The CAPA goes back to “Cause”."
      label="Not effective: back to the cause"
      go={backToCause}
    />
  );
}
