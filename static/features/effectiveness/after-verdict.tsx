import { verdictSendingBack } from '../../../src/domain/case-file/criteria';
import { useCase } from '../case/case-context';
import { useEffectReach } from './effect-reach';
import { WayOn } from './way-on';

/** What follows where it did not help, or was believed to: the next revision, and the step back to the cause. */
export function AfterVerdict() {
  const { record, file, mayEdit } = useCase();
  const { revise, backToCause } = useEffectReach();
  const { revision } = record.document;
  const verdict = verdictSendingBack(file, revision);
  if (!verdict || !mayEdit) return null;
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
