import type { Finding } from '../../../src/domain/causes/rules/rules';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../analysis/use-kept-text';

interface KeepFormProps {
  readonly finding: Finding;
  readonly onDone: () => void;
}

/** The team knows better: the note goes, the reason stays on record. */
export function KeepForm({ finding, onDone }: KeepFormProps) {
  const { give, issueId } = useAnalysis();
  const { rule, node } = finding;
  const [reason, setReason] = useKeptText(`keep.${issueId}.${rule}.${node}`);
  const written = reason.trim();
  return (
    <form
      className="k-stack-tight"
      aria-label="Keep as is"
      onSubmit={(event) => {
        event.preventDefault();
        if (written === '' || !give({ kind: 'keepAsIs', rule, node, reason: written })) return;
        setReason('');
        onDone();
      }}
    >
      <Field label="Because">
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            maxLength={600}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button submits unavailable={written === '' ? 'Write the reason first.' : null}>
          Keep as is
        </Button>
      </div>
    </form>
  );
}
