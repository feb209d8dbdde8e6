import type { Leg } from '../../../src/domain/causes/cause';
import { Field } from '../../kit/field';
import { Form, type Outcome } from '../../kit/form';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../../kit/use-kept-text';

interface SetAsideFormProps {
  readonly leg: Leg;
  readonly label: string;
  readonly onDone: () => void;
}

/** There is nothing to ask in this leg: the reason stays where the causes would stand. */
export function SetAsideForm({ leg, label, onDone }: SetAsideFormProps) {
  const { give, issueId } = useAnalysis();
  const [reason, setReason] = useKeptText(`leg.${issueId}.${leg}`);
  const attempt = (): Outcome<string> => {
    const written = reason.trim();
    if (written === '') return { refused: 'Write why there is nothing to ask.' };
    if (!give({ kind: 'setLegAside', leg, reason: written })) return 'saidElsewhere';
    setReason('');
    return 'done';
  };
  return (
    <Form
      label={`Not applicable: ${label}`}
      submit="Set aside"
      bare
      attempt={attempt}
      onDone={onDone}
      onLeave={onDone}
    >
      {(problem) => (
        <Field label="Not applicable because" problem={problem}>
          {(control) => (
            <TextArea
              {...control}
              autoFocus
              maxLength={600}
              placeholder="It was found at the station that made it"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
    </Form>
  );
}
