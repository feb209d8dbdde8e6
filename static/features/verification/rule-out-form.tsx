import { useRef } from 'react';
import type { Cause } from '../../../src/domain/causes/cause';
import { verificationOf } from '../../../src/domain/causes/verified';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { Form } from '../../kit/form';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../../kit/use-kept-text';

interface RuleOutFormProps {
  readonly cause: Cause;
  readonly onDone: () => void;
}

/** A cause that was looked at and left: it stays on the sheet, with the reason. */
export function RuleOutForm({ cause, onDone }: RuleOutFormProps) {
  const { give } = useAnalysis();
  const [reason, setReason] = useKeptText(`rule-out.${cause.id}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const written = reason.trim();
  const last = verificationOf(cause);
  const attempt = () => {
    if (written === '') return { refused: 'Write what speaks against it.' };
    if (!give({ kind: 'ruleOut', id: cause.id, reason: written })) return 'saidElsewhere';
    setReason('');
    return 'done';
  };
  return (
    <Form label="Rule out" submit="Rule out" attempt={attempt} onDone={onDone} onLeave={onDone}>
      {(problem) => (
        <>
          <Field
            label="What speaks against it"
            hint="The cause stays visible, so that nobody has to look there again."
            problem={problem}
          >
            {(control) => (
              <TextArea
                {...control}
                ref={field}
                autoFocus
                maxLength={600}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          {last?.result === 'failed' && written === '' ? (
            <div>
              <Button
                looks="link"
                onClick={() => {
                  setReason(last.note);
                  // The button goes with the need for it.
                  field.current?.focus();
                }}
              >
                Begin with what the test showed
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Form>
  );
}
