import type { Finding } from '../../../src/domain/causes/rules/rule';
import { Field } from '../../kit/field';
import { Form } from '../../kit/form';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../../kit/use-kept-text';

interface OpenedKeepFormProps {
  readonly finding: Finding;
  readonly onDone: () => void;
}

/** The team knows better: the note goes, the reason stays on record. */
export function OpenedKeepForm({ finding, onDone }: OpenedKeepFormProps) {
  const { give, issueId } = useAnalysis();
  const { rule, node } = finding;
  const [reason, setReason] = useKeptText(`keep.${issueId}.${rule}.${node}`);
  const written = reason.trim();
  const attempt = () => {
    if (written === '') return { refused: 'Write the reason first.' };
    if (!give({ kind: 'keepAsIs', rule, node, reason: written })) return 'saidElsewhere';
    setReason('');
    return 'done';
  };
  return (
    <Form label="Keep as is" submit="Keep as is" bare attempt={attempt} onDone={onDone}>
      {(problem) => (
        <Field label="Because" problem={problem}>
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
      )}
    </Form>
  );
}
